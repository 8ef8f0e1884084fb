import { Checkbox, PasswordInput, Text, TextInput } from '@mantine/core';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CredentialField } from '#contract';
import { Explained } from '../../components/explained.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { looksUnusual } from '../guide/credential-shape.ts';
import classes from './form.module.css';
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
          <CredentialInput form={form} field="apiKey" />
          <CredentialInput form={form} field="secretKey" />
          <CredentialInput form={form} field="passphrase" />
        </>
      )}
    </FormSection>
  );
}

type CredentialInputProps = { readonly form: EntryFormState; readonly field: CredentialField };

/** Uncontrolled: only whether the value looks unusual comes into React's state, never the value. */
function CredentialInput({ form, field }: CredentialInputProps) {
  const { t } = useTranslation('entryForm');
  const [isUnusual, setUnusual] = useState(false);
  const props = {
    name: field,
    label: t(`credentials.${field}`),
    description: field === 'passphrase' && (
      <Explained stays term="passphrase">
        {t('credentials.passphraseHint')}
      </Explained>
    ),
    error: form.problemAt(field),
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      setUnusual(looksUnusual(field, event.currentTarget.value)),
    classNames: { input: classes['mono'] ?? '', innerInput: classes['mono'] ?? '' },
    autoComplete: 'off',
    autoCorrect: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    required: true,
  } as const;
  return (
    <div>
      {field === 'apiKey' ? (
        <TextInput {...props} classNames={{ input: classes['mono'] ?? '' }} />
      ) : (
        <PasswordInput
          {...props}
          visibilityToggleButtonProps={{
            'aria-label': t('credentials.show', { field: t(`credentials.${field}`) }),
            tabIndex: 0,
          }}
        />
      )}
      <div role="status" className={isUnusual ? classes['notes'] : undefined}>
        {isUnusual && <ToneWord tone="amber">{t(`looks.${field}`)}</ToneWord>}
      </div>
    </div>
  );
}
