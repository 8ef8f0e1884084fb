import { Button, Loader } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { onEvent } from '../bridge.ts';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Page } from '../components/page.tsx';
import { useProcedure } from '../use-procedure.ts';
import { NoKeys } from './health/no-keys.tsx';
import { Picture } from './health/picture.tsx';
import { useKeyChecks } from './health/use-key-checks.ts';

/** All keys at once: how healthy they are, when they are due, and what helps. */
export function Health() {
  const { t } = useTranslation('health');
  const picture = useProcedure('health:read', {}, 'entries:changed');
  const list = useProcedure('entry:list', {}, 'entries:changed');
  const { reload } = picture;
  // Time alone makes a key due; main tells when.
  useEffect(() => onEvent('reminders:changed', () => void reload()), [reload]);
  const checks = useKeyChecks();
  const error = picture.error ?? list.error;
  const entries = list.value?.entries ?? [];
  const isThere = picture.value !== undefined && list.value !== undefined;
  const isChecking = checks.run?.currentId !== undefined;
  const checkAll = entries.length > 0 && (
    <Button
      leftSection={<IconRefresh size={18} aria-hidden />}
      loading={isChecking && checks.run?.isBulk === true}
      disabled={isChecking}
      onClick={() => void checks.checkMany(entries)}
    >
      {t('checks.all')}
    </Button>
  );
  return (
    <Page title={t('title')} subtitle={t('subtitle')} action={checkAll || undefined}>
      {error && (
        <ErrorNotice error={error} onRetry={() => void Promise.all([reload(), list.reload()])} />
      )}
      {(picture.isLoading || list.isLoading) && !isThere && (
        <Loader size="sm" aria-label={t('loading')} />
      )}
      {list.value && entries.length === 0 && <NoKeys />}
      {picture.value && entries.length > 0 && (
        <Picture picture={picture.value} entries={entries} checks={checks} />
      )}
    </Page>
  );
}
