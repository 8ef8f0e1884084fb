import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../components/password-field.tsx';
import { RecoveryCodeField } from '../../components/recovery-code-field.tsx';
import type { useProof } from './use-proof.ts';

type ProofFieldProps = {
  readonly proof: ReturnType<typeof useProof>;
  readonly isDisabled: boolean;
};

export function ProofField({ proof, isDisabled }: ProofFieldProps) {
  const { t } = useTranslation('settings');
  const { fieldRef, kind, fault, changed } = proof;
  return (
    <>
      <Radio.Group
        label={t('proof.label')}
        value={kind}
        onChange={(value) => proof.choose(value === 'recovery' ? 'recovery' : 'password')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="password" label={t('proof.password')} disabled={isDisabled} />
          <Radio value="recovery" label={t('proof.recovery')} disabled={isDisabled} />
        </Stack>
      </Radio.Group>
      {kind === 'password' ? (
        <PasswordField
          key="password"
          ref={fieldRef}
          label={t('proof.password')}
          error={fault && (fault === 'empty' ? t('proof.empty') : t('proof.passwordWrong'))}
          autoComplete="current-password"
          isDisabled={isDisabled}
          onInput={changed}
        />
      ) : (
        <RecoveryCodeField
          key="recovery"
          ref={fieldRef}
          fault={fault}
          isDisabled={isDisabled}
          onInput={changed}
        />
      )}
    </>
  );
}
