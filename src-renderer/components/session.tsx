import { Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { Unlock } from '../screens/unlock.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Gate } from './gate.tsx';
import { RecoveredContext } from './recovered-context.ts';
import { Shell } from './shell.tsx';
import { useSession } from './use-session.ts';

const Welcome = lazy(async () => ({ default: (await import('../screens/welcome.tsx')).Welcome }));
const RecoveryKit = lazy(async () => ({
  default: (await import('../screens/recovery-kit.tsx')).RecoveryKit,
}));

/** Asks main whether the vault is missing, locked or unlocked, and shows what belongs to it. */
export function Session({ settings }: { readonly settings: Settings }) {
  return (
    <Suspense fallback={<Waiting />}>
      <SessionState settings={settings} />
    </Suspense>
  );
}

function SessionState({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('unlock');
  const session = useSession();
  const { status, founding } = session;
  if (status.error) {
    return (
      <Gate title={t('unavailable')} settings={settings}>
        <ErrorNotice error={status.error} onRetry={() => void status.reload()} />
      </Gate>
    );
  }
  if (!status.value) return status.isLoading ? <Waiting /> : null;
  const { state, isOlderThanLastSeen } = status.value;
  if (state === 'locked') {
    return (
      <Unlock
        settings={settings}
        isOlderThanLastSeen={isOlderThanLastSeen}
        onUnlock={session.unlock}
        onUnlockWithRecovery={session.unlockWithRecovery}
      />
    );
  }
  if (founding?.recoveryCode) {
    return (
      <RecoveryKit
        settings={settings}
        recoveryCode={founding.recoveryCode}
        onKept={session.forgetCode}
      />
    );
  }
  if (state === 'missing' || founding) {
    return <Welcome settings={settings} onCreate={session.create} />;
  }
  return (
    <RecoveredContext value={{ isRecovered: session.isRecovered, settle: session.settle }}>
      <Shell settings={settings} />
    </RecoveredContext>
  );
}

function Waiting() {
  const { t } = useTranslation('navigation');
  return (
    <Center component="main" mih="60vh">
      <Loader size="sm" aria-label={t('loading')} />
    </Center>
  );
}
