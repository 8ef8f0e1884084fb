import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { RecoveryCodeField } from '../../components/recovery-code-field.tsx';
import { Working } from '../../components/working.tsx';
import { useUnlock } from './use-unlock.ts';

type RecoveryUnlockProps = {
  readonly onUnlock: (recoveryCode: string) => Promise<void>;
  readonly onBack: () => void;
};

export function RecoveryUnlock({ onUnlock, onBack }: RecoveryUnlockProps) {
  const { t } = useTranslation(['unlock', 'errors']);
  const { fieldRef, isWorking, fault, error, submit, changed } = useUnlock({
    unlock: onUnlock,
    fieldErrors: ['RECOVERY_CODE_MISTYPED', 'RECOVERY_CODE_WRONG'],
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <RecoveryCodeField
          ref={fieldRef}
          fault={fault}
          autoFocus
          isDisabled={isWorking}
          onInput={changed}
        />
        {error && <ErrorNotice error={error} />}
        <Button type="submit" size="md" fullWidth loading={isWorking}>
          {t('unlock:unlock')}
        </Button>
        <Working sentence={isWorking && t('unlock:unlocking')} />
        {!isWorking && (
          <Button variant="subtle" onClick={onBack}>
            {t('unlock:usePassword')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
