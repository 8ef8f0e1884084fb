import { useTranslation } from 'react-i18next';
import { EntryLoader } from '../../components/entry-loader.tsx';
import { Page } from '../../components/page.tsx';
import type { EditField } from '../../route/route.ts';
import { useRoute } from '../../route/use-route.ts';
import { Form } from './form.tsx';

/** Adds an entry, or edits one. */
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
  return (
    <EntryLoader id={id} title={t('edit')} isOnce>
      {(entry) => (
        <Page title={t('editTitle', { label: entry.label })} subtitle={t('editSubtitle')}>
          <Form entry={entry} field={field} />
        </Page>
      )}
    </EntryLoader>
  );
}
