import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { openCompromiseOf } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { useRoute } from '../../route/use-route.ts';
import { EmergencyList } from './emergency-list.tsx';
import { ReportKey } from './report-key.tsx';

/** What to do about a key that leaked, and what was done. */
export function Compromise() {
  const { t } = useTranslation('compromise');
  const { route } = useRoute();
  const id = route.screen === 'compromise' ? route.id : '';
  const { value, error, isLoading, reload } = useProcedure('entry:get', { id }, 'entries:changed');
  if (!value) {
    if (!error) return isLoading ? <Loader size="sm" m="xl" aria-label={t('loading')} /> : null;
    return (
      <Page title={t('open')}>
        <ErrorNotice error={error} onRetry={() => void reload()} />
      </Page>
    );
  }
  const { entry } = value;
  const open = openCompromiseOf(entry);
  if (!open) return <ReportKey entry={entry} reload={reload} />;
  return <EmergencyList key={open.reportedAt} entry={entry} compromise={open} reload={reload} />;
}
