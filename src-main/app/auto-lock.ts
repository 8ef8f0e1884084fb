import type { PowerMonitor } from 'electron';

/** How often the idle time is looked at; a lock comes at most this much late. */
const pollMs = 5000;

type AutoLock = {
  readonly powerMonitor: PowerMonitor;
  readonly lockMinutes: () => number;
  readonly lock: () => void;
};

/**
 * Locks the vault when its owner may have left: idle for so long, screen locked, machine suspended or shut
 * down, another user at the machine. All at once, decided here and not in the page.
 *
 * @returns a function that stops watching
 */
export function watchForLeaving({ powerMonitor, lockMinutes, lock }: AutoLock): () => void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  powerMonitor.on('shutdown', lock);
  const timer = setInterval(() => {
    const idleSeconds = lockMinutes() * 60;
    // On Linux there is no event for a locked screen: the idle state tells it.
    const isScreenLocked = powerMonitor.getSystemIdleState(idleSeconds) === 'locked';
    if (isScreenLocked || powerMonitor.getSystemIdleTime() >= idleSeconds) lock();
  }, pollMs);
  return () => {
    clearInterval(timer);
    powerMonitor.off('suspend', lock);
    powerMonitor.off('lock-screen', lock);
    powerMonitor.off('user-did-resign-active', lock);
    powerMonitor.off('shutdown', lock);
  };
}
