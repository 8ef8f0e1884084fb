import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';
import classes from './leaked-keys.module.css';

/** Leads from the topic to the list of one's own key. */
export function LeakedKeys() {
  const { t } = useTranslation('compromise');
  const { value } = useProcedure('entry:list', {}, 'entries:changed');
  const [chosenId, setChosenId] = useState<string>();
  const entries = value?.entries ?? [];
  const chosen = entries.find(({ id }) => id === chosenId) ?? entries[0];
  if (!value) return null;
  if (!chosen) return <p>{t('helpNone')}</p>;
  return (
    <div className={classes.keys}>
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
    </div>
  );
}
