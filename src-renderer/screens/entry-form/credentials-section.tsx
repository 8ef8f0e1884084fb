import { Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CredentialFields } from '../../components/credentials/credential-fields.tsx';
import { Explained } from '../../components/explained.tsx';
import classes from './form.module.css';
import { FormSection } from './form-section.tsx';
import type { CredentialsEdit, EntryFormState } from './use-entry-form.ts';

const edits = ['keep', 'correct', 'replace'] as const satisfies readonly CredentialsEdit[];

type CredentialsSectionProps = { readonly form: EntryFormState; readonly isEdit: boolean };

/** The three values: always when a key is added, and on request when it is edited. */
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
          <div className={classes.stacked}>
            {edits.map((edit) => (
              <Radio
                key={edit}
                value={edit}
                label={t(`credentials.${edit}`)}
                description={t(`credentials.${edit}Hint`)}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      {form.credentialsEdit !== 'keep' && (
        <>
          {form.credentialsEdit === 'replace' && (
            <Text size="sm" c="dimmed">
              <Explained stays term="secretKey">
                {t('credentials.once')}
              </Explained>
            </Text>
          )}
          <CredentialFields
            fields={form.credentials}
            problemAt={form.problemAt}
            isOptional={form.credentialsEdit === 'correct'}
            // What stands in the form of an entry is its owner's word.
            {...(isEdit ? {} : { onDetails: form.takeDetails })}
          />
        </>
      )}
    </FormSection>
  );
}
