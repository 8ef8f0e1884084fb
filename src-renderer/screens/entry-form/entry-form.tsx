import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import type { EditField } from '../../route/route.ts';
import { useRoute } from '../../route/use-route.ts';
import { Form } from './form.tsx';

/** Adds a key, or edits one. */
export function EntryForm() {
  const { route } = useRoute();
  return route.screen === 'entry-edit' ? (
    <EntryEdit id={route.id} field={route.field} />
  ) : (
    <EntryAdd />
  );
}

function EntryAdd() {
  const { t } = useTranslation('entryForm');
  return (
    <Page title={t('addTitle')} subtitle={t('addSubtitle')}>
      <Form />
    </Page>
  );
}

type EntryEditProps = { readonly id: string; readonly field: EditField | undefined };

function EntryEdit({ id, field }: EntryEditProps) {
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
      {value && <Form entry={value.entry} field={field} />}
    </Page>
  );
}
