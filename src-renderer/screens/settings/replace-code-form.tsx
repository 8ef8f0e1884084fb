import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Working } from '../../components/working.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { ProofField } from './proof-field.tsx';
import { type Proof, useProof } from './use-proof.ts';

type ReplaceCodeFormProps = {
  readonly onReplaced: (recoveryCode: string) => void;
  readonly onClose: () => void;
};

export function ReplaceCodeForm({ onReplaced, onClose }: ReplaceCodeFormProps) {
  const { t } = useTranslation('settings');
  const proof = useProof('password');
  const { run, isBusy: isWorking, error } = useAction(replace, proof.explain);

  async function replace(proved: Proof): Promise<void> {
    const { recoveryCode } = await call('vault:replace-recovery-code', { proof: proved });
    notifications.show({ message: t('replaceCode.done'), color: 'green' });
    onReplaced(recoveryCode);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const proved = isWorking ? undefined : proof.read();
    if (proved) void run(proved);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProofField proof={proof} isDisabled={isWorking} />
        {error && <ErrorNotice error={error} />}
        <Group gap="xs">
          <Button type="submit" loading={isWorking}>
            {t('replaceCode.submit')}
          </Button>
          <Button variant="default" disabled={isWorking} onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
        <Working sentence={isWorking && t('replaceCode.working')} />
      </Stack>
    </form>
  );
}
