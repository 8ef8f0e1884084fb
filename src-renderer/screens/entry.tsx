import { Anchor, Button, Group, Loader, Stack } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowLeft,
  IconPencil,
  IconRefresh,
  IconSignature,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type EntrySummary, openCompromiseOf } from '#contract';
import { EnvironmentBadge } from '../components/environment-badge.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { MaskedKey } from '../components/masked-key.tsx';
import { OkxButton } from '../components/okx-button.tsx';
import { Page } from '../components/page.tsx';
import { useReminders } from '../components/reminders.ts';
import { Seal } from '../components/seal.tsx';
import { formatRoute } from '../route.ts';
import { useProcedure } from '../use-procedure.ts';
import { useRoute } from '../use-route.ts';
import { Credentials } from './entry/credentials.tsx';
import { Details } from './entry/details.tsx';
import { Glance } from './entry/glance.tsx';
import { Notices } from './entry/notices.tsx';
import { Removal } from './entry/removal.tsx';

import { Rotations } from './entry/rotations.tsx';
import { Snooze } from './entry/snooze.tsx';

/** One key: what it may do, from where, who uses it, how old it is, and whether anything is wrong. */
export function Entry() {
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

function EntryPage({ entry }: { readonly entry: EntrySummary }) {
  const { t } = useTranslation(['entry', 'entries', 'rotation', 'compromise']);
  const { navigate } = useRoute();
  const { reminders, ...dates } = useReminders();
  const reminder = reminders?.get(entry.id);
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
          component="a"
          href={`#${formatRoute({ screen: 'sign', id: entry.id })}`}
          leftSection={<IconSignature size={18} aria-hidden />}
        >
          {t('sign')}
        </Button>
      }
    >
      <Stack gap={32}>
        <Stack gap="md">
          <Notices entry={entry} />
          {dates.error && <ErrorNotice error={dates.error} onRetry={() => void dates.reload()} />}
          {reminder && <Glance entry={entry} reminder={reminder} />}
          <Group gap="sm">
            <Button
              component="a"
              variant="default"
              href={`#${formatRoute({ screen: 'entry-edit', id: entry.id })}`}
              leftSection={<IconPencil size={16} aria-hidden />}
            >
              {t('edit')}
            </Button>
            {entry.rotation === null && (
              <Button
                component="a"
                variant="default"
                href={`#${formatRoute({ screen: 'rotation', id: entry.id })}`}
                leftSection={<IconRefresh size={16} aria-hidden />}
              >
                {t('rotation:entry.act')}
              </Button>
            )}
            {reminder && reminder.status.state !== 'ok' && <Snooze entryId={entry.id} />}
            <OkxButton entry={entry} page="api-management" />
            {openCompromiseOf(entry) === undefined && (
              <Button
                component="a"
                variant="subtle"
                color="red"
                href={`#${formatRoute({ screen: 'compromise', id: entry.id })}`}
                leftSection={<IconAlertTriangle size={16} aria-hidden />}
              >
                {t('compromise:open')}
              </Button>
            )}
          </Group>
        </Stack>
        <Credentials entry={entry} />
        <Details entry={entry} />
        <Rotations entry={entry} />
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
