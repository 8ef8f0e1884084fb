import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { rotationDueOf } from '../../components/rotation-due.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../use-now.ts';
import classes from './entry-row.module.css';

const tones = { overdue: 'red', soon: 'amber', later: 'plain' } as const;

/** When the key is to be replaced: how far that is, and the date. */
export function DueCell({ entry }: { readonly entry: EntrySummary }) {
  const { t } = useTranslation('entries');
  const due = rotationDueOf(entry, useNow());
  if (due.kind === 'never') {
    return (
      <span className={classes['lines']}>
        <span>{t('due.never')}</span>
        <span className={classes['second']}>{due.reason}</span>
      </span>
    );
  }
  return (
    <span className={classes['lines']}>
      <ToneWord tone={tones[due.kind]}>
        <Instant at={due.dueAt} form="relative" sentence={(when) => t('due.dated', { when })} />
      </ToneWord>
      <span className={classes['second']}>
        <Instant at={due.dueAt} form="shortDate" />
      </span>
    </span>
  );
}
