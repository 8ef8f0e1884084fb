import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CredentialFields } from '../../components/credentials/credential-fields.tsx';
import { useCredentialFields } from '../../components/credentials/use-credential-fields.ts';
import { FormHints } from './form-hints.tsx';
import { RotationChoice } from './rotation-choice.tsx';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** Asks for the three values that OKX shows, and how often to replace them. */
export function CredentialsStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { key, values, change, go } = guide;
  const [isLost] = useState(() => values.hadCredentials && !key.credentialsRef.current);
  const fields = useCredentialFields({
    first: () => key.credentialsRef.current,
    onChange: () => {
      if (!values.hadCredentials) change({ hadCredentials: true });
    },
  });

  async function proceed(): Promise<void> {
    const credentials = fields.complete();
    if (!credentials) return;
    key.hold(credentials);
    if (await go('check')) key.check();
  }

  return (
    <StepForm
      guide={guide}
      lead={t('credentials.lead')}
      primary={{ words: t('credentials.check'), act: () => void proceed() }}
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
      <CredentialFields fields={fields} canGenerate />
      <RotationChoice guide={guide} />
      <FormHints guide={guide} part="credentials" />
    </StepForm>
  );
}
