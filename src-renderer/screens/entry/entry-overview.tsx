import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import type { RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { Instant } from '../../components/instant.tsx';
import { ipOriginOf } from '../../components/ip-origin.ts';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import type { EntryReminder } from '../../components/reminders.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { DueLines } from './due-lines.tsx';
import { EntryFindings } from './entry-findings.tsx';
import classes from './entry-overview.module.css';

type EntryOverviewProps = {
  readonly entry: Entry;
  readonly reminder: EntryReminder;
  readonly handlers: RemedyHandlers;
  /** Whether a check is under way. */
  readonly isBusy: boolean;
};

/** What may it do, from where, who uses it, how old is it, is anything wrong. */
export function EntryOverview({ entry, reminder, handlers, isBusy }: EntryOverviewProps) {
  const { t } = useTranslation('entry');
  const origin = ipOriginOf(entry.ipAllowlist);
  const isCreatedOnOkx = reminder.keyCreatedAt === entry.createdOnOkxAt;
  return (
    <section aria-labelledby="glance">
      <Title order={2} id="glance" className={classes.hidden}>
        {t('glance')}
      </Title>
      <dl className={classes.facts}>
        <Fact name={t('fact.may')}>
          <ul className={classes.lines}>
            {entry.permissions.map((permission) => (
              <li key={permission} className={classes.permission}>
                <PermissionBadges permissions={[permission]} />
                <span>{t(`may.${permission}`)}</span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('fact.from')}>
          {origin.kind === 'anywhere' && <ToneWord tone="amber">{t('anywhere')}</ToneWord>}
          {entry.ipAllowlist.length > 0 && (
            <ul className={classes.addresses}>
              {entry.ipAllowlist.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('fact.who')}>
          {entry.applications.length === 0 ? (
            <ToneWord tone="gray">{t('nobody')}</ToneWord>
          ) : (
            <ul className={classes.names}>
              {entry.applications.map((application) => (
                <li key={application}>{application}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('fact.age')}>
          <div>
            {/* A date of creation from before the key was replaced is that of another key. */}
            <Instant
              at={reminder.keyCreatedAt}
              sentence={(when) => t(isCreatedOnOkx ? 'created' : 'addedOn', { when })}
            />
          </div>
          <DueLines entry={entry} reminder={reminder} />
        </Fact>
        <Fact name={t('fact.wrong')}>
          <EntryFindings {...{ entry, handlers, isBusy }} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
