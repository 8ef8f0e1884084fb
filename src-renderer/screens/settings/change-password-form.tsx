import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, use } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { NewPasswordFields } from '../../components/new-password-fields.tsx';
import { RecoveredContext } from '../../components/recovered-context.ts';
import { useNewPassword } from '../../components/use-new-password.ts';
import { Working } from '../../components/working.tsx';
import { type BridgeError, call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { ProofField } from './proof-field.tsx';
import { useProof } from './use-proof.ts';

export function ChangePasswordForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { isRecovered, dismiss } = use(RecoveredContext);
  const proof = useProof(isRecovered ? 'recovery' : 'password');
  const newPassword = useNewPassword();
  const { run, isBusy: isWorking, error } = useAction(change, explain);

  async function change(): Promise<void> {
    const proved = proof.read();
    const password = proved && (await newPassword.read());
    if (!proved || password === undefined) return;
    await call('vault:change-password', { proof: proved, password });
    dismiss();
    notifications.show({ message: t('changePassword.done'), color: 'green' });
    onClose();
  }

  function explain(refusal: BridgeError): boolean {
    return newPassword.explain(refusal) || proof.explain(refusal);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isWorking) void run();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProofField proof={proof} isDisabled={isWorking} />
        <NewPasswordFields
          newPassword={newPassword}
          labels={{
            password: t('changePassword.newPassword'),
            confirmation: t('changePassword.confirm'),
          }}
          isDisabled={isWorking}
        />
        {error && <ErrorNotice error={error} />}
        <Group gap="xs">
          <Button type="submit" loading={isWorking}>
            {t('changePassword.submit')}
          </Button>
          <Button variant="default" disabled={isWorking} onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
        <Working sentence={isWorking && t('changePassword.working')} />
      </Stack>
    </form>
  );
}
