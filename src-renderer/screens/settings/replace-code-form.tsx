import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Working } from '../../components/working.tsx';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { ProofField } from './proof-field.tsx';
import { useProof } from './use-proof.ts';

type ReplaceCodeFormProps = {
  readonly onReplaced: (recoveryCode: string) => void;
  readonly onClose: () => void;
};

export function ReplaceCodeForm({ onReplaced, onClose }: ReplaceCodeFormProps) {
  const { t } = useTranslation('settings');
  const proof = useProof('password');
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<BridgeError>();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const proved = isWorking ? undefined : proof.read();
    if (!proved) return;
    setWorking(true);
    setError(undefined);
    try {
      const { recoveryCode } = await call('vault:replace-recovery-code', { proof: proved });
      notifications.show({ message: t('replaceCode.done'), color: 'green' });
      onReplaced(recoveryCode);
    } catch (caught) {
      const refusal = asBridgeError(caught);
      if (!proof.refuse(refusal)) setError(refusal);
      setWorking(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
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
