import { type ElectronMain, replace } from './replace.ts';

type PowerEvent =
  | 'suspend'
  | 'resume'
  | 'shutdown'
  | 'user-did-become-active'
  | 'user-did-resign-active';

/** The state of the machine and its user, who is not idle unless the test says so. */
export interface Power {
  /** Sets the seconds since the last input. */
  setIdleTime(seconds: number): void;
  /** Locks the screen. Linux has no event for this, so only the idle state shows it there. */
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
