import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { dueTones, RemindersContext } from '../../components/reminders.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './entry-row.module.css';

/** When the key is to be replaced, or OKX would drop it: how far that is, and the date. */
export function DueCell({ entry }: { readonly entry: ListedEntry }) {
  const { t } = useTranslation('entries');
  const status = use(RemindersContext).get(entry.id)?.status;
  if (!status) return null;
  const { state, dueAt, expiresAt } = status;
  const isDropped = state === 'inactive-soon' || state === 'expired-likely';
  const at = isDropped ? expiresAt : dueAt;
  if (at === null) {
    const policy = entry.rotationPolicy;
    return (
      <span className={classes['lines']}>
        <span>{t('due.never')}</span>
        <span className={classes['second']}>{policy.kind === 'never' && policy.reason}</span>
      </span>
    );
  }
  const words = isDropped ? (`due.${state}` as const) : 'due.dated';
  return (
    <span className={classes['lines']}>
      <ToneWord tone={dueTones[state]}>
        <Instant at={at} form="relative" sentence={(when) => t(words, { when })} />
      </ToneWord>
      <span className={classes['second']}>
        <Instant at={at} form="shortDate" />
      </span>
    </span>
  );
}
