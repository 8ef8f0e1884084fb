import type { PowerMonitor } from 'electron';
import { minuteMs } from '#contract';

/** The interval between two looks at the idle time, in ms; a lock is at most this late. */
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
 * Locks the vault if its owner may have left: after a time without input, and when the screen locks, the machine
 * suspends or shuts down, or another user takes over. Main decides this, not the page.
 *
 * Two clocks measure the time without input, and either of them locks: the system's idle time, and the time
 * since Signet's own window was last used. Some systems do not report their idle time: Chromium returns 0
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

  /** Unlocking the vault shows that its owner is there. */
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
    // Linux has no event for a locked screen; the idle state shows it.
    const isScreenLocked = powerMonitor.getSystemIdleState(idleSeconds) === 'locked';
    const isIdle = powerMonitor.getSystemIdleTime() >= idleSeconds;
    const isUnused = isUnlocked() && this.#unusedMs() >= this.#limitMs();
    if (isScreenLocked || isIdle || isUnused) lock();
  };

  #limitMs(): number {
    return this.#parts.lockMinutes() * minuteMs;
  }

  /**
   * Takes the larger of two clocks, so that neither setting the time back nor sleeping keeps the vault open.
   */
  #unusedMs(): number {
    const { wallMs, monotonicMs } = now();
    return Math.max(wallMs - this.#lastUse.wallMs, monotonicMs - this.#lastUse.monotonicMs);
  }
}

function now(): Instant {
  return { wallMs: Date.now(), monotonicMs: performance.now() };
}
