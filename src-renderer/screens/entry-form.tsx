import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Page } from '../components/page.tsx';
import { useProcedure } from '../use-procedure.ts';
import { useRoute } from '../use-route.ts';
import { Form } from './entry-form/form.tsx';

/** Adds a key, or edits one. */
export function EntryForm() {
  const { route } = useRoute();
  return route.screen === 'entry-edit' ? <EntryEdit id={route.id} /> : <EntryAdd />;
}

function EntryAdd() {
  const { t } = useTranslation('entryForm');
  return (
    <Page title={t('addTitle')} subtitle={t('addSubtitle')}>
      <Form />
    </Page>
  );
}

function EntryEdit({ id }: { readonly id: string }) {
  const { t } = useTranslation('entryForm');
  // Asked once: a change meanwhile must not take away what is being typed.
  const { value, error, isLoading, reload } = useProcedure('entry:get', { id });
  return (
    <Page
      title={value ? t('editTitle', { label: value.entry.label }) : t('edit')}
      subtitle={t('editSubtitle')}
    >
      {isLoading && !value && <Loader size="sm" aria-label={t('loading')} />}
      {error && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {value && <Form entry={value.entry} />}
    </Page>
  );
}
