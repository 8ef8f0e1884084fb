import { type ElectronMain, replace } from './replace.ts';

type PowerEvent =
  | 'suspend'
  | 'resume'
  | 'shutdown'
  | 'user-did-become-active'
  | 'user-did-resign-active';

/** What the machine does, and what its owner does with it. Nobody is idle unless the test says so. */
export interface Power {
  /** Seconds since anybody touched the machine. */
  setIdleTime(seconds: number): void;
  /** Linux has no event for it: there only the idle state tells. */
  lockScreen(): void;
  unlockScreen(): void;
  emit(event: PowerEvent): void;
}

export function replacePower({ powerMonitor }: ElectronMain): Power {
  const state = { idleSeconds: 0, isLocked: false };
  replace(powerMonitor, 'getSystemIdleTime', () => state.idleSeconds);
  replace(powerMonitor, 'getSystemIdleState', (threshold) => {
    if (state.isLocked) return 'locked';
    return state.idleSeconds >= threshold ? 'idle' : 'active';
  });
  const setLocked = (isLocked: boolean): void => {
    state.isLocked = isLocked;
    const event = isLocked ? 'lock-screen' : 'unlock-screen';
    if (process.platform !== 'linux') powerMonitor.emit(event, {});
  };
  return {
    setIdleTime: (seconds) => {
      state.idleSeconds = seconds;
    },
    lockScreen: () => setLocked(true),
    unlockScreen: () => setLocked(false),
    emit: (event) => void powerMonitor.emit(event, {}),
  };
}
