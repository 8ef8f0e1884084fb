import { Group, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import type { RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { HairlineList } from '../../components/hairline-list.tsx';
import { Instant } from '../../components/instant.tsx';
import { ipOriginOf } from '../../components/ip-origin.ts';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import type { EntryReminder } from '../../components/reminders.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { DueLines } from './due-lines.tsx';
import { EntryFindings } from './entry-findings.tsx';
import classes from './entry-overview.module.css';

type EntryOverviewProps = {
  readonly entry: Entry;
  readonly reminder: EntryReminder;
  readonly handlers: RemedyHandlers;
  /** `true` while a check runs. */
  readonly isBusy: boolean;
};

/** Says what the key may do, from where, who uses it, how old it is, and what is wrong. */
export function EntryOverview({ entry, reminder, handlers, isBusy }: EntryOverviewProps) {
  const { t } = useTranslation('entry');
  const origin = ipOriginOf(entry.ipAllowlist);
  const isCreatedOnOkx = reminder.keyCreatedAt === entry.createdOnOkxAt;
  return (
    <section aria-labelledby="overview">
      <VisuallyHidden component="h2" id="overview">
        {t('glance')}
      </VisuallyHidden>
      <HairlineList component="dl">
        <Fact name={t('fact.may')}>
          <PlainList gap={6}>
            {entry.permissions.map((permission) => (
              <Group component="li" key={permission} gap="2px 10px">
                <PermissionBadges permissions={[permission]} />
                <span>{t(`may.${permission}`)}</span>
              </Group>
            ))}
          </PlainList>
        </Fact>
        <Fact name={t('fact.from')}>
          {origin.kind === 'anywhere' && <ToneWord tone="amber">{t('anywhere')}</ToneWord>}
          {entry.ipAllowlist.length > 0 && (
            <PlainList isRow gap="4px 8px" className={classes.addresses}>
              {entry.ipAllowlist.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </PlainList>
          )}
        </Fact>
        <Fact name={t('fact.who')}>
          {entry.applications.length === 0 ? (
            <ToneWord tone="gray">{t('nobody')}</ToneWord>
          ) : (
            <PlainList isRow gap="4px 8px" className={classes.names}>
              {entry.applications.map((application) => (
                <li key={application}>{application}</li>
              ))}
            </PlainList>
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
      </HairlineList>
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
