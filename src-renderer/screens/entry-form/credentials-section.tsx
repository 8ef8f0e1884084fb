import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CredentialFields } from '../../components/credentials/credential-fields.tsx';
import { Explained } from '../../components/explained.tsx';
import { FormSection } from './form-section.tsx';
import type { CredentialsEdit, EntryFormState } from './use-entry-form.ts';

const edits = ['keep', 'correct', 'replace'] as const satisfies readonly CredentialsEdit[];

type CredentialsSectionProps = { readonly form: EntryFormState; readonly isEdit: boolean };

/** Asks for the three values: always for a new entry, and on request for an edited one. */
export function CredentialsSection({ form, isEdit }: CredentialsSectionProps) {
  const { t } = useTranslation('entryForm');
  return (
    <FormSection title={t('section.credentials')}>
      {isEdit && (
        <Radio.Group
          aria-label={t('section.credentials')}
          value={form.credentialsEdit}
          // The values are those of the radios below.
          onChange={(value) => form.editCredentials(value as CredentialsEdit)}
        >
          <Stack gap={12} mt={8}>
            {edits.map((edit) => (
              <Radio
                key={edit}
                value={edit}
                label={t(`credentials.${edit}`)}
                description={t(`credentials.${edit}Hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {form.credentialsEdit !== 'keep' && (
        <>
          {form.credentialsEdit === 'replace' && (
            <Text size="sm" c="dimmed">
              <Explained hidesLink term="secretKey">
                {t('credentials.once')}
              </Explained>
            </Text>
          )}
          <CredentialFields
            fields={form.credentials}
            problemAt={form.problemAt}
            isOptional={form.credentialsEdit === 'correct'}
            // A paste must not change what the owner of an entry has entered.
            {...(isEdit ? {} : { onDetails: form.takeDetails })}
          />
        </>
      )}
    </FormSection>
  );
}
