import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { Instant } from '../../components/instant.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { Page } from '../../components/page.tsx';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import { useReminder } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './done.module.css';

type DoneProps = {
  readonly entry: Entry;
  /** Starts the guide again; after a demo key, for the live key of the same application. */
  readonly onAnother: () => void;
};

/** Shows the new entry, its due date, and what is left to do. */
export function Done({ entry, onAnother }: DoneProps) {
  const { t } = useTranslation('guide');
  const { label, environment, apiKeyDigest, lastCheck, applications } = entry;
  const [application] = applications;
  const isRehearsal = environment === 'demo' && application !== undefined;
  return (
    <Page
      title={t('done.title', { label })}
      mark={<Seal digest={apiKeyDigest} label={label} environment={environment} size={56} />}
      subtitle={
        <Group gap="xs">
          <EnvironmentBadge environment={environment} />
          <PermissionBadges permissions={entry.permissions} />
          <MaskedKey ending={entry.apiKeyEnding} />
        </Group>
      }
      action={
        <Button component="a" href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>
          {t('done.show')}
        </Button>
      }
    >
      <div className={classes.facts}>
        {lastCheck === null && <ToneWord tone="gray">{t('done.unchecked')}</ToneWord>}
        {lastCheck !== null && lastCheck.okxCode === null && (
          <ToneWord tone="green">{t('done.checked')}</ToneWord>
        )}
        {lastCheck !== null && lastCheck.okxCode !== null && (
          <ToneWord tone="red">{t('done.refused')}</ToneWord>
        )}
        <DueWords entryId={entry.id} />
      </div>
      <section className={classes.next}>
        <h2>{t('done.next')}</h2>
        <ol>
          <li>
            {application === undefined
              ? t('done.application')
              : t('done.applicationNamed', { application })}
          </li>
          <li>{t('done.plaintext')}</li>
          <li>{t(environment === 'demo' ? 'done.demo' : 'done.live')}</li>
        </ol>
      </section>
      <Button variant="default" onClick={onAnother}>
        {t(isRehearsal ? 'done.liveKey' : 'done.another')}
      </Button>
    </Page>
  );
}

function DueWords({ entryId }: { readonly entryId: string }) {
  const { t } = useTranslation('guide');
  const dueAt = useReminder(entryId)?.status.dueAt;
  if (!dueAt) return null;
  return (
    <p>
      <Instant at={dueAt} sentence={(when) => t('done.due', { when })} />
    </p>
  );
}
