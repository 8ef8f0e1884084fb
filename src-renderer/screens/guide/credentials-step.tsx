import { Alert, PasswordInput, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CredentialField, credentialsSchema } from '#contract';
import { credentialFields } from './credential-shape.ts';
import { RotationChoice } from './rotation-choice.tsx';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** The three values as OKX shows them, and how often they are to be replaced. */
export function CredentialsStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { key, values, change, go } = guide;
  const [isLost] = useState(() => values.hadCredentials && !key.held.current);
  const [wrong, setWrong] = useState<readonly CredentialField[]>([]);
  const fields = useRef(new Map<CredentialField, HTMLInputElement>());

  function proceed(): void {
    const typed = (field: CredentialField) => fields.current.get(field)?.value ?? '';
    const parsed = credentialsSchema.safeParse({
      apiKey: typed('apiKey'),
      secretKey: typed('secretKey'),
      passphrase: typed('passphrase'),
    });
    if (!parsed.success) {
      const found = parsed.error.issues.map(({ path }) => path[0]);
      const unfit = credentialFields.filter((field) => found.includes(field));
      setWrong(unfit);
      fields.current.get(unfit[0] ?? 'apiKey')?.focus();
      return;
    }
    key.hold(parsed.data);
    if (go('check')) void key.check();
  }

  return (
    <StepForm
      guide={guide}
      lead={t('credentials.lead')}
      primary={{ words: t('credentials.check'), act: proceed }}
    >
      {isLost && (
        <Alert
          color="amber"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('lost.title')}
        >
          {t('lost.text')}
        </Alert>
      )}
      {credentialFields.map((field) => (
        <CredentialInput
          key={field}
          field={field}
          isWrong={wrong.includes(field)}
          onMount={(input) => {
            if (input) fields.current.set(field, input);
            if (input && key.held.current) input.value = key.held.current[field];
          }}
          onType={() => {
            if (!values.hadCredentials) change({ hadCredentials: true });
          }}
        />
      ))}
      <RotationChoice guide={guide} />
    </StepForm>
  );
}

type CredentialInputProps = {
  readonly field: CredentialField;
  readonly isWrong: boolean;
  readonly onMount: (input: HTMLInputElement | null) => void;
  readonly onType: () => void;
};

function CredentialInput({ field, isWrong, onMount, onType }: CredentialInputProps) {
  const { t } = useTranslation('entryForm');
  const Input = field === 'apiKey' ? TextInput : PasswordInput;
  return (
    <Input
      ref={onMount}
      name={field}
      label={t(`credentials.${field}`)}
      error={isWrong && t(`problem.${field}`)}
      onChange={onType}
      autoComplete="off"
      spellCheck={false}
      required
    />
  );
}
