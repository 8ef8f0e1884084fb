import { memo, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { dueTones, RemindersContext } from '../../components/reminders.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './entry-columns.module.css';

type CellProps = { readonly item: ListedEntry };

/** Says when a key is due for rotation, or when OKX deletes it: how far that is, and the date. */
export const DueCell = memo(function DueCell({ item: { id, rotationPolicy } }: CellProps) {
  const { t } = useTranslation('entries');
  const status = use(RemindersContext).get(id)?.status;
  if (!status) return null;
  const { state, dueAt, expiresAt } = status;
  const isExpiring = state === 'inactive-soon' || state === 'expired-likely';
  const at = isExpiring ? expiresAt : dueAt;
  if (at === null) {
    return (
      <span className={classes.lines}>
        <span>{t('due.never')}</span>
        <span className={classes.second}>
          {rotationPolicy.kind === 'never' && rotationPolicy.reason}
        </span>
      </span>
    );
  }
  const words = isExpiring ? (`due.${state}` as const) : 'due.dated';
  return (
    <span className={classes.lines}>
      <ToneWord tone={dueTones[state]}>
        <Instant at={at} form="relative" sentence={(when) => t(words, { when })} />
      </ToneWord>
      <span className={classes.second}>
        <Instant at={at} form="shortDate" />
      </span>
    </span>
  );
});
