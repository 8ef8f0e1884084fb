import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Explained } from '../../components/explained.tsx';
import { CredentialFields } from '../guide/credential-fields.tsx';
import { FormSection } from './form-section.tsx';
import type { EntryFormState } from './use-entry-form.ts';

type CredentialsSectionProps = { readonly form: EntryFormState; readonly isEdit: boolean };

/** The three values: always when a key is added, and on request when it is edited. */
export function CredentialsSection({ form, isEdit }: CredentialsSectionProps) {
  const { t } = useTranslation('entryForm');
  return (
    <FormSection title={t('section.credentials')}>
      {isEdit && (
        <Checkbox
          label={t('credentials.replace')}
          description={t('credentials.replaceHint')}
          checked={form.isReplacing}
          onChange={(event) => form.replace(event.currentTarget.checked)}
        />
      )}
      {form.isReplacing && (
        <>
          <Text size="sm" c="dimmed">
            <Explained stays term="secretKey">
              {t('credentials.once')}
            </Explained>
          </Text>
          <CredentialFields
            fields={form.credentials}
            problemAt={form.problemAt}
            // What stands in the form of an entry is its owner's word.
            {...(isEdit ? {} : { onDetails: form.takeDetails })}
          />
        </>
      )}
    </FormSection>
  );
}
