import { Button, Group, Text, Title } from '@mantine/core';
import { IconChartDots, IconTable } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../components/use-now.ts';
import { DateTable } from './date-table.tsx';
import classes from './timeline.module.css';
import { TimelineChart } from './timeline-chart.tsx';
import type { KeyDate } from './timeline-dates.ts';

/** Shows when keys are due or expire, as a picture or as a table. */
export function TimelineView({ dates }: { readonly dates: readonly KeyDate[] }) {
  const { t } = useTranslation('health');
  const now = useNow();
  const [isTable, setTable] = useState(false);
  const id = useId();
  const Icon = isTable ? IconChartDots : IconTable;
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Title order={2} id={id}>
          {t('timeline.heading')}
        </Title>
        {dates.length > 0 && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<Icon size={15} aria-hidden />}
            onClick={() => setTable(!isTable)}
          >
            {t(isTable ? 'timeline.asPicture' : 'timeline.asTable')}
          </Button>
        )}
      </Group>
      <div className={classes.box}>
        {dates.length === 0 && <Text c="dimmed">{t('timeline.none')}</Text>}
        {dates.length > 0 && isTable && <DateTable dates={dates} />}
        {dates.length > 0 && !isTable && <TimelineChart dates={dates} now={now} />}
      </div>
    </section>
  );
}
