import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Gate } from '../components/gate.tsx';
import { RecoveredContext } from '../components/recovered-context.ts';
import { Waiting } from '../components/waiting.tsx';
import { Unlock } from '../screens/unlock/unlock.tsx';
import { Deferred, deferredPart } from './deferred.tsx';
import { loadAhead, Shell } from './shell.tsx';
import { useSession } from './use-session.ts';

const welcome = deferredPart(async () => (await import('../screens/welcome/welcome.tsx')).Welcome);
const unreachable = deferredPart(
  async () => (await import('../screens/unlock/unreachable.tsx')).Unreachable,
);
const recoveryKit = deferredPart(
  async () => (await import('../screens/recovery-kit/recovery-kit.tsx')).RecoveryKit,
);

/** Shows the screen for a vault that is missing, unreachable, locked or unlocked. */
export function Session({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('unlock');
  const session = useSession();
  const { status, pendingCreation } = session;
  const isLocked = status.value?.state === 'locked';
  useEffect(() => (isLocked ? loadAhead() : undefined), [isLocked]);
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
  if (state === 'unreachable') {
    const props = { settings, onRetry: status.reload };
    return <Deferred part={unreachable} props={props} fallback={<Waiting />} />;
  }
  if (pendingCreation?.recoveryCode) {
    return (
      <Deferred
        part={recoveryKit}
        props={{ settings, recoveryCode: pendingCreation.recoveryCode, onDone: session.forgetCode }}
        fallback={<Waiting />}
      />
    );
  }
  if (state === 'missing' || pendingCreation) {
    const props = { settings, onCreate: session.create };
    return <Deferred part={welcome} props={props} fallback={<Waiting />} />;
  }
  return (
    <RecoveredContext
      value={{ isRecovered: session.isRecovered, dismiss: session.dismissRecovery }}
    >
      <Shell settings={settings} />
    </RecoveredContext>
  );
}
