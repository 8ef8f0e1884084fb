import type { PowerMonitor } from 'electron';
import { minuteMs } from '#contract';

/** How often the time without input is looked at; a lock comes at most this much late. */
const pollMs = 5000;

type AutoLockParts = {
  readonly powerMonitor: PowerMonitor;
  readonly lockMinutes: () => number;
  readonly isUnlocked: () => boolean;
  readonly lock: () => void;
};

/** An instant on two clocks, since neither alone can be trusted. */
type Instant = {
  /** The user may set it. */
  readonly wallMs: number;
  /** On Linux and macOS it may stand still while the machine sleeps. */
  readonly monotonicMs: number;
};

const leavingEvents = ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'];
const returningEvents = ['resume', 'unlock-screen'];

/**
 * Locks the vault when its owner may have left: no input for so long, screen locked, machine suspended or
 * shut down, another user at the machine. All of it is decided here and not in the page.
 *
 * Two readings count the time without input, and either of them locks: the system's idle time, and the time
 * since Signet's own window was used. Some systems cannot tell how long they were idle: Chromium reports 0
 * on Wayland unless the desktop is GNOME or KDE (`ui/ozone/platform/wayland/host/wayland_screen.cc`).
 */
export class AutoLock {
  readonly #parts: AutoLockParts;
  readonly #timer: NodeJS.Timeout;
  #lastUse = now();

  constructor(parts: AutoLockParts) {
    this.#parts = parts;
    const events: NodeJS.EventEmitter = parts.powerMonitor;
    for (const event of leavingEvents) events.on(event, this.#leave);
    for (const event of returningEvents) events.on(event, this.#look);
    this.#timer = setInterval(this.#look, pollMs);
  }

  /** The owner used Signet's own window. */
  used(): void {
    // The timer may be late: a system can hold back the timers of what is in the background, or sleep. What
    // is overdue by then is locked, and not renewed by the hand that wakes it.
    if (this.#parts.isUnlocked() && this.#unusedMs() >= this.#limitMs()) this.#parts.lock();
    this.#lastUse = now();
  }

  /** The vault was unlocked just now, which nobody does who is not there. */
  begin(): void {
    this.#lastUse = now();
  }

  stop(): void {
    const events: NodeJS.EventEmitter = this.#parts.powerMonitor;
    clearInterval(this.#timer);
    for (const event of leavingEvents) events.off(event, this.#leave);
    for (const event of returningEvents) events.off(event, this.#look);
  }

  readonly #leave = (): void => this.#parts.lock();

  readonly #look = (): void => {
    const { powerMonitor, isUnlocked, lock } = this.#parts;
    const idleSeconds = this.#limitMs() / 1000;
    // On Linux there is no event for a locked screen: the idle state tells it.
    const isScreenLocked = powerMonitor.getSystemIdleState(idleSeconds) === 'locked';
    const isIdle = powerMonitor.getSystemIdleTime() >= idleSeconds;
    const isUnused = isUnlocked() && this.#unusedMs() >= this.#limitMs();
    if (isScreenLocked || isIdle || isUnused) lock();
  };

  #limitMs(): number {
    return this.#parts.lockMinutes() * minuteMs;
  }

  /** By whichever clock says more: setting the time back, or sleeping, does not keep the vault open. */
  #unusedMs(): number {
    const { wallMs, monotonicMs } = now();
    return Math.max(wallMs - this.#lastUse.wallMs, monotonicMs - this.#lastUse.monotonicMs);
  }
}

function now(): Instant {
  return { wallMs: Date.now(), monotonicMs: performance.now() };
}
