import { Button, Group, Stack } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { BackLink } from '../../components/back-link.tsx';
import { Credentials } from '../../components/credentials/credentials.tsx';
import { EntryLoader } from '../../components/entry-loader.tsx';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { Page } from '../../components/page.tsx';
import { useReminders } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { useRoute } from '../../route/use-route.ts';
import { Actions } from './actions.tsx';
import { Checklist } from './checklist.tsx';
import { Details } from './details.tsx';
import { EntryOverview } from './entry-overview.tsx';
import { KeyCheck } from './key-check.tsx';
import { Notices } from './notices.tsx';
import { Removal } from './removal.tsx';
import { Rotations } from './rotations.tsx';
import { Snooze } from './snooze.tsx';
import { SubAccountKeys } from './sub-account-keys.tsx';
import { useEntryCheck } from './use-entry-check.ts';

/** Shows one key: its access, applications, age and findings. */
export function EntryScreen() {
  const { t } = useTranslation('entry');
  const { route } = useRoute();
  return (
    <EntryLoader id={route.screen === 'entry' ? route.id : ''} title={t('details')}>
      {(entry) => <EntryPage key={entry.id} entry={entry} />}
    </EntryLoader>
  );
}

function EntryPage({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['entry', 'entryCheck']);
  const { navigate } = useRoute();
  const { reminders, ...dates } = useReminders();
  const reminder = reminders?.get(entry.id);
  const checking = useEntryCheck(entry);
  const isBusy = checking.asking !== undefined;
  return (
    <Page
      title={entry.label}
      subtitle={<KeyFacts entry={entry} />}
      mark={<EntrySeal entry={entry} />}
      before={<BackLink to={{ screen: 'entries' }}>{t('back')}</BackLink>}
      action={
        <Button
          loading={isBusy}
          leftSection={<IconListCheck size={18} aria-hidden />}
          onClick={checking.check}
        >
          {t('entryCheck:check')}
        </Button>
      }
    >
      <Stack gap={32}>
        <Stack gap="md">
          <Notices entry={entry} />
          {dates.error && <ErrorNotice error={dates.error} onRetry={() => void dates.reload()} />}
          {reminder && (
            <EntryOverview
              {...{ entry, reminder, isBusy }}
              handlers={{ onCheck: checking.check, onOpenOkx: checking.openOkx }}
            />
          )}
          <Actions entry={entry}>
            {reminder && reminder.status.state !== 'ok' && <Snooze entryId={entry.id} />}
          </Actions>
        </Stack>
        <KeyCheck entry={entry} checking={checking} />
        <Checklist entry={entry} />
        <Credentials entry={entry} />
        <Details entry={entry} />
        <Rotations entry={entry} />
        {entry.account.kind === 'main' && <SubAccountKeys entry={entry} onCheck={checking.check} />}
        <Removal entry={entry} onRemoved={() => navigate({ screen: 'entries' })} />
      </Stack>
    </Page>
  );
}

function EntrySeal({ entry: { apiKeyDigest, label, environment } }: { readonly entry: Entry }) {
  return <Seal digest={apiKeyDigest} label={label} environment={environment} size={56} />;
}

function KeyFacts({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('entries');
  return (
    <Group gap="sm">
      <MaskedKey ending={entry.apiKeyEnding} />
      <EnvironmentBadge environment={entry.environment} />
      <span>{t(`site.${entry.site}`)}</span>
    </Group>
  );
}
