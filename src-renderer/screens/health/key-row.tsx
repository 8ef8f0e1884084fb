import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueStatus, ListedEntry } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { Instant } from '../../components/instant.tsx';
import { dueTones } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './keys.module.css';

type KeyRowProps = {
  readonly entry: ListedEntry;
  /** `undefined` while it is asked for. */
  readonly status: DueStatus | undefined;
  readonly index: number;
  /** In pixels, from the top of the table's body. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
  readonly isFocused: boolean;
  readonly onFocus: (index: number) => void;
};

/** One key, how it stands, and whether it is picked. */
export function KeyRow(props: KeyRowProps) {
  const { entry, status, index, top, measure, isPicked, onPick, isFocused, onFocus } = props;
  const { t } = useTranslation('health');
  const box = useRef<HTMLInputElement>(null);
  // The arrow keys may name a row that is drawn only now.
  useEffect(() => {
    const isWithin = box.current?.closest('tr')?.contains(document.activeElement);
    if (isFocused && !isWithin) box.current?.focus({ preventScroll: true });
  }, [isFocused]);
  const { label, lastCheck, rotationPolicy } = entry;
  const at = status && deadlineOf(status);
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={`${classes['row']} ${classes['key']}`}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => onFocus(index)}
    >
      <td className={classes['box']}>
        <Checkbox
          size="xs"
          ref={box}
          aria-label={t('keys.select', { label })}
          checked={isPicked}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
      </td>
      <th scope="row" className={classes['name']}>
        <Seal digest={entry.apiKeyDigest} label={label} environment={entry.environment} size={28} />
        <a href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>{label}</a>
        <EnvironmentBadge environment={entry.environment} />
      </th>
      <td>
        {status && (
          <ToneWord tone={dueTones[status.state]}>{t(`keys.state.${status.state}`)}</ToneWord>
        )}
        {at && (
          <span className={classes['second']}>
            <Instant at={at} form="shortDate" />
          </span>
        )}
      </td>
      <td>
        {rotationPolicy.kind === 'never'
          ? t('keys.never')
          : t('keys.every', { count: rotationPolicy.days })}
      </td>
      <td>
        {lastCheck === null ? (
          <ToneWord tone="gray">{t('keys.neverChecked')}</ToneWord>
        ) : (
          <>
            <ToneWord tone={lastCheck.okxCode === null ? 'green' : 'red'}>
              {t(lastCheck.okxCode === null ? 'keys.accepted' : 'keys.refused')}
            </ToneWord>
            <span className={classes['second']}>
              <Instant at={lastCheck.checkedAt} form="relative" />
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

/** The instant that the state is about. */
function deadlineOf({ state, dueAt, expiresAt }: DueStatus): string | null {
  return state === 'inactive-soon' || state === 'expired-likely' ? expiresAt : dueAt;
}
