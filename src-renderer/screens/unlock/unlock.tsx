import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { Gate } from '../../components/gate.tsx';
import { GatePlaces } from '../../components/places/gate-places.tsx';
import { PasswordUnlock } from './password-unlock.tsx';
import { RecoveryUnlock } from './recovery-unlock.tsx';

type UnlockProps = {
  readonly settings: Settings;
  readonly isOlderThanLastSeen: boolean;
  readonly onUnlock: (password: string) => Promise<void>;
  readonly onUnlockWithRecovery: (recoveryCode: string) => Promise<void>;
};

export function Unlock(props: UnlockProps) {
  const { t } = useTranslation('unlock');
  const [isRecovering, setRecovering] = useState(false);
  return (
    <Gate
      title={isRecovering ? t('recoveryTitle') : t('title')}
      lead={isRecovering ? t('recoveryLead') : t('lead')}
      settings={props.settings}
    >
      <Stack gap="md">
        {props.isOlderThanLastSeen && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('older.title')}>
            {t('older.text')}
          </Alert>
        )}
        {isRecovering ? (
          <RecoveryUnlock
            onUnlock={props.onUnlockWithRecovery}
            onBack={() => setRecovering(false)}
          />
        ) : (
          <PasswordUnlock onUnlock={props.onUnlock} onRecover={() => setRecovering(true)} />
        )}
      </Stack>
      <GatePlaces />
    </Gate>
  );
}
