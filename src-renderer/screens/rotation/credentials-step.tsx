import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CredentialFields } from '../../components/credentials/credential-fields.tsx';
import { useCredentialFields } from '../../components/credentials/use-credential-fields.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { StepBody } from '../../components/step-body.tsx';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

/**
 * Asks for the three values of the new key.
 *
 * SECURITY: they are only in their fields, which are removed when main has sealed the values.
 */
export function CredentialsStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const { entry, addKey, go, isBusy, error } = rotating;
  const fields = useCredentialFields();
  const isSameKey = error?.field === 'credentials.apiKey';

  function submit(): void {
    const credentials = fields.complete();
    if (credentials) void addKey(credentials);
  }

  return (
    <StepBody
      heading={t('heading.credentials')}
      lead={t('credentials.lead')}
      primary={{ words: t('credentials.keep'), act: submit, isBusy }}
      onBack={() => go('create')}
      others={<UndoButton rotating={rotating} />}
    >
      {entry.rotation?.other && (
        <Alert variant="light" color="gray" icon={<IconInfoCircle aria-hidden />}>
          {t('credentials.held')}
        </Alert>
      )}
      {error && !isSameKey && <ErrorNotice error={error} />}
      <CredentialFields
        fields={fields}
        problemAt={(field) =>
          isSameKey && field === 'apiKey' ? t('credentials.sameKey') : undefined
        }
        canGenerate
      />
    </StepBody>
  );
}
