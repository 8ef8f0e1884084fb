import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PasswordField } from '../../components/password-field.tsx';
import { Working } from '../../components/working.tsx';
import { useUnlock } from './use-unlock.ts';

type PasswordUnlockProps = {
  readonly onUnlock: (password: string) => Promise<void>;
  readonly onRecover: () => void;
};

export function PasswordUnlock({ onUnlock, onRecover }: PasswordUnlockProps) {
  const { t } = useTranslation('unlock');
  const { fieldRef, isWorking, fault, error, submit, changed } = useUnlock({
    unlock: onUnlock,
    fieldErrors: ['PASSWORD_WRONG'],
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PasswordField
          ref={fieldRef}
          label={t('password')}
          error={fault && (fault === 'empty' ? t('empty') : t('wrong'))}
          autoComplete="current-password"
          autoFocus
          isDisabled={isWorking}
          onInput={changed}
        />
        {error && <ErrorNotice error={error} />}
        <Button type="submit" size="md" fullWidth loading={isWorking}>
          {t('unlock')}
        </Button>
        <Working sentence={isWorking && t('unlocking')} />
        {!isWorking && (
          <Button variant="subtle" onClick={onRecover}>
            {t('useRecovery')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
