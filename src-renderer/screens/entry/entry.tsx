import { Anchor, Button, Group, Loader, Stack } from '@mantine/core';
import { IconArrowLeft, IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { Credentials } from '../../components/credentials/credentials.tsx';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { Page } from '../../components/page.tsx';
import { useReminders } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';
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

/** One key: what it may do, from where, who uses it, how old it is, and whether anything is wrong. */
export function EntryScreen() {
  const { t } = useTranslation('entry');
  const { route } = useRoute();
  const id = route.screen === 'entry' ? route.id : '';
  const { value, error, isLoading, reload } = useProcedure('entry:get', { id }, 'entries:changed');
  if (value) return <EntryPage entry={value.entry} />;
  if (!error) return isLoading ? <Loader size="sm" m="xl" aria-label={t('loading')} /> : null;
  return (
    <Page title={t('details')} before={<BackToEntries />}>
      <ErrorNotice error={error} onRetry={() => void reload()} />
    </Page>
  );
}

function EntryPage({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['entry', 'entries', 'entryCheck']);
  const { navigate } = useRoute();
  const { reminders, ...dates } = useReminders();
  const reminder = reminders?.get(entry.id);
  const checking = useEntryCheck(entry);
  const isBusy = checking.asking !== undefined;
  return (
    <Page
      title={entry.label}
      subtitle={
        <Group gap="sm">
          <MaskedKey ending={entry.apiKeyEnding} />
          <EnvironmentBadge environment={entry.environment} />
          <span>{t(`entries:site.${entry.site}`)}</span>
        </Group>
      }
      mark={
        <Seal
          digest={entry.apiKeyDigest}
          label={entry.label}
          environment={entry.environment}
          size={56}
        />
      }
      before={<BackToEntries />}
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

function BackToEntries() {
  const { t } = useTranslation('entry');
  return (
    <Anchor
      href={`#${formatRoute({ screen: 'entries' })}`}
      size="sm"
      display="inline-flex"
      mb="md"
      style={{ alignItems: 'center', gap: 6 }}
    >
      <IconArrowLeft size={16} aria-hidden />
      {t('back')}
    </Anchor>
  );
}
