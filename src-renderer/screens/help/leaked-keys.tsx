import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';

/** Leads from the topic to the steps for one of the user's keys. */
export function LeakedKeys() {
  const { t } = useTranslation('compromise');
  const { value } = useProcedure('entry:list', {}, 'entries:changed');
  const [chosenId, setChosenId] = useState<string>();
  const entries = value?.entries ?? [];
  const chosen = entries.find(({ id }) => id === chosenId) ?? entries[0];
  if (!value) return null;
  if (!chosen) return <Text my="md">{t('helpNone')}</Text>;
  return (
    <Group gap={12} mt={16} align="flex-end">
      <NativeSelect
        label={t('help')}
        value={chosen.id}
        data={entries.map(({ id, label }) => ({ value: id, label }))}
        onChange={(event) => setChosenId(event.currentTarget.value)}
      />
      <Button
        component="a"
        color="red"
        href={`#${formatRoute({ screen: 'compromise', id: chosen.id })}`}
      >
        {t('helpOpen')}
      </Button>
    </Group>
  );
}
