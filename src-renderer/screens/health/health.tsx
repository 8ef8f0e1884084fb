import { Button, Group, Loader, Text, Title } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useReminders } from '../../components/reminders.ts';
import { useHealth } from '../../data/use-health.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';
import { ExportMenu } from './export-menu.tsx';
import { HealthOverview } from './overview.tsx';
import { useKeyChecks } from './use-key-checks.ts';

/** Shows how healthy all keys are, when they are due, and what helps. */
export function Health() {
  const { t } = useTranslation('health');
  const { value: report, error, isLoading, reload } = useHealth();
  const list = useProcedure('entry:list', {}, 'entries:changed');
  const { reminders, ...dates } = useReminders();
  const checks = useKeyChecks();
  const failure = error ?? list.error ?? dates.error;
  const entries = list.value?.entries ?? [];
  const isChecking = checks.run?.currentId !== undefined;
  const actions = report && reminders && entries.length > 0 && (
    <Group gap="sm">
      <ExportMenu />
      <Button
        leftSection={<IconRefresh size={18} aria-hidden />}
        loading={isChecking && checks.run?.isBulk === true}
        disabled={isChecking}
        onClick={() => void checks.checkMany(entries)}
      >
        {t('checks.all')}
      </Button>
    </Group>
  );
  return (
    <Page title={t('title')} subtitle={t('subtitle')} action={actions || undefined}>
      {failure && (
        <ErrorNotice
          error={failure}
          onRetry={() => void Promise.all([reload(), list.reload(), dates.reload()])}
        />
      )}
      {(isLoading || list.isLoading) && !(report && list.value) && (
        <Loader size="sm" aria-label={t('loading')} />
      )}
      {list.value && entries.length === 0 && <NoKeys />}
      {report && reminders && entries.length > 0 && (
        <HealthOverview {...{ report, entries, reminders, checks }} />
      )}
    </Page>
  );
}

/** Says what this screen is for, and offers two ways to a first key. */
function NoKeys() {
  const { t } = useTranslation('health');
  return (
    <EmptyState isAlone>
      <Title order={2}>{t('empty.title')}</Title>
      <Text maw={480}>{t('empty.what')}</Text>
      <Group mt="sm">
        <Button component="a" href={`#${formatRoute({ screen: 'guide' })}`}>
          {t('empty.create')}
        </Button>
        <Button component="a" variant="default" href={`#${formatRoute({ screen: 'entry-add' })}`}>
          {t('empty.add')}
        </Button>
      </Group>
    </EmptyState>
  );
}
