import { VisuallyHidden } from '@mantine/core';
import { memo, use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, ListedEntry } from '#contract';
import { ageDaysOf } from '../../components/age.ts';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { FindingTitle } from '../../components/finding/finding-title.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { RemindersContext } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { useNow } from '../../components/use-now.ts';
import { formatRoute } from '../../route/route.ts';
import { DueCell } from './due-cell.tsx';
import classes from './entry-row.module.css';
import table from './entry-table.module.css';
import { OriginCell } from './origin-cell.tsx';
import { PermissionCell } from './permission-cell.tsx';

type EntryRowProps = {
  readonly entry: ListedEntry;
  /** The worst of them. */
  readonly finding: Finding | undefined;
  readonly index: number;
  /** In pixels, from the top of the table's body. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly isFocused: boolean;
  readonly onFocus: (index: number) => void;
};

/** Drawn once, not at every step of a scroll. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, finding, index, top, measure, isFocused, onFocus } = props;
  const { t } = useTranslation('entries');
  const link = useRef<HTMLAnchorElement>(null);
  // The arrow keys may name a row that is drawn only now.
  useEffect(() => {
    if (isFocused) link.current?.focus({ preventScroll: true });
  }, [isFocused]);
  const account =
    entry.account.kind === 'main'
      ? t('account.main')
      : t('account.sub', { name: entry.account.name });
  const now = useNow();
  const keyCreatedAt = use(RemindersContext).get(entry.id)?.keyCreatedAt;
  const isKnown = entry.createdOnOkxAt !== null && keyCreatedAt !== undefined;
  const age = isKnown ? t('age', { count: ageDaysOf(keyCreatedAt, now) }) : t('ageUnknown');
  const [application, ...others] = entry.applications;
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      ref={measure}
      className={`${table['row']} ${classes['row']}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={classes['key']}>
        <Seal digest={entry.apiKeyDigest} label={entry.label} environment={entry.environment} />
        <div className={classes['lines']}>
          <a
            ref={link}
            className={classes['label']}
            href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}
            title={entry.label}
            onFocus={() => onFocus(index)}
          >
            {entry.label}
          </a>
          <span className={classes['second']}>
            <MaskedKey ending={entry.apiKeyEnding} isShort /> · {age}
          </span>
          {finding && (
            <span className={classes['finding']}>
              <FindingTitle finding={finding} />
            </span>
          )}
        </div>
      </td>
      <td>
        <span className={classes['first']}>{t(`site.${entry.site}`)}</span>
        <span className={classes['names']} title={account}>
          <EnvironmentBadge environment={entry.environment} />
          <span className={classes['second']} aria-hidden>
            {entry.account.kind === 'main' ? t('mainShort') : entry.account.name}
          </span>
          <VisuallyHidden>{account}</VisuallyHidden>
        </span>
      </td>
      <td className={classes['permissions']}>
        <PermissionCell permissions={entry.permissions} />
      </td>
      <td>
        <OriginCell allowlist={entry.ipAllowlist} />
      </td>
      <td>
        <DueCell entry={entry} />
      </td>
      <td className={classes['applications']}>
        {application === undefined ? (
          <span className={classes['second']}>{t('noApplication')}</span>
        ) : (
          <span className={classes['names']} title={entry.applications.join(', ')}>
            <span className={classes['first']}>{application}</span>
            {others.length > 0 && <span>{t('others', { count: others.length })}</span>}
          </span>
        )}
      </td>
    </tr>
  );
});
