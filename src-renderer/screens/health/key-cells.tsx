import { Checkbox } from '@mantine/core';
import { memo, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueStatus, ListedEntry } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { Instant } from '../../components/instant.tsx';
import { dueTones, RemindersContext } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './key-columns.module.css';
import { PickedKeysContext } from './picked-keys.ts';

type CellProps = { readonly item: ListedEntry };

/** Picks one key. */
export const PickCell = memo(function PickCell({ item: { id, label } }: CellProps) {
  const { t } = useTranslation('health');
  const { ids, pick } = use(PickedKeysContext);
  return (
    <Checkbox
      size="xs"
      aria-label={t('keys.select', { label })}
      checked={ids.has(id)}
      onChange={(event) => pick([id], event.currentTarget.checked)}
    />
  );
});

/** Picks all keys of the table, or none. */
export function PickAll({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { t } = useTranslation('health');
  const { ids, pick } = use(PickedKeysContext);
  const isAll = entries.every(({ id }) => ids.has(id));
  return (
    <Checkbox
      size="xs"
      aria-label={t('keys.selectAll')}
      checked={isAll}
      indeterminate={!isAll && entries.some(({ id }) => ids.has(id))}
      onChange={() => {
        const shown = entries.map(({ id }) => id);
        pick(shown, !isAll);
      }}
    />
  );
}

export const NameCell = memo(function NameCell({ item }: CellProps) {
  const { id, label, environment, apiKeyDigest } = item;
  return (
    <>
      <Seal digest={apiKeyDigest} label={label} environment={environment} size={28} />
      <a href={`#${formatRoute({ screen: 'entry', id })}`}>{label}</a>
      <EnvironmentBadge environment={environment} />
    </>
  );
});

export const DueCell = memo(function DueCell({ item: { id } }: CellProps) {
  const { t } = useTranslation('health');
  const status = use(RemindersContext).get(id)?.status;
  if (!status) return null;
  const at = deadlineOf(status);
  return (
    <>
      <ToneWord tone={dueTones[status.state]}>{t(`keys.state.${status.state}`)}</ToneWord>
      {at !== null && (
        <span className={classes.second}>
          <Instant at={at} form="shortDate" />
        </span>
      )}
    </>
  );
});

/** @returns the instant that the state is about */
function deadlineOf({ state, dueAt, expiresAt }: DueStatus): string | null {
  return state === 'inactive-soon' || state === 'expired-likely' ? expiresAt : dueAt;
}

export const PolicyCell = memo(function PolicyCell({ item: { rotationPolicy } }: CellProps) {
  const { t } = useTranslation('health');
  return rotationPolicy.kind === 'never'
    ? t('keys.never')
    : t('keys.every', { count: rotationPolicy.days });
});

export const CheckCell = memo(function CheckCell({ item: { lastCheck } }: CellProps) {
  const { t } = useTranslation('health');
  if (lastCheck === null) return <ToneWord tone="gray">{t('keys.neverChecked')}</ToneWord>;
  const isAccepted = lastCheck.okxCode === null;
  return (
    <>
      <ToneWord tone={isAccepted ? 'green' : 'red'}>
        {t(isAccepted ? 'keys.accepted' : 'keys.refused')}
      </ToneWord>
      <span className={classes.second}>
        <Instant at={lastCheck.checkedAt} form="relative" />
      </span>
    </>
  );
});
