import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './help.module.css';

type NothingFoundProps = { readonly query: string; readonly onClear: () => void };

export function NothingFound({ query, onClear }: NothingFoundProps) {
  const { t } = useTranslation('help');
  return (
    <EmptyState isLive>
      <Title order={2} className={classes.nothing}>
        {t('nothing.title', { query })}
      </Title>
      <Text maw={480}>{t('nothing.what')}</Text>
      <Group justify="center" gap={12} mt={8}>
        <Button variant="default" onClick={onClear}>
          {t('clear')}
        </Button>
        <Button
          variant="default"
          component="a"
          href={`#${formatRoute({ screen: 'help', topic: 'documentation' })}`}
          onClick={onClear}
        >
          {t('nothing.documentation')}
        </Button>
      </Group>
    </EmptyState>
  );
}
