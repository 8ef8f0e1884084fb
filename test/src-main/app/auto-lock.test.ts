import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { minuteMs } from '#contract';
import { AutoLock } from '../../../src-main/app/auto-lock.ts';

const pollMs = 5000;

/** The simulated answers of the system about its user. */
class FakePowerMonitor extends EventEmitter {
  idleSeconds = 0;
  isScreenLocked = false;
  /** The thresholds it was asked about. */
  readonly asked: number[] = [];

  getSystemIdleTime(): number {
    return this.idleSeconds;
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' {
    this.asked.push(threshold);
    if (this.isScreenLocked) return 'locked';
    return this.idleSeconds >= threshold ? 'idle' : 'active';
  }
}

let powerMonitor: FakePowerMonitor;
let lockMinutes = 10;
let isUnlocked = true;
let locks = 0;
let autoLock: AutoLock;

beforeEach(() => {
  vi.useFakeTimers();
  powerMonitor = new FakePowerMonitor();
  lockMinutes = 10;
  isUnlocked = true;
  locks = 0;
  autoLock = new AutoLock({
    // It asks for events, the idle time and the idle state, and for nothing else.
    powerMonitor: powerMonitor as unknown as PowerMonitor,
    lockMinutes: () => lockMinutes,
    isUnlocked: () => isUnlocked,
    lock: () => {
      locks++;
    },
  });
});

afterEach(() => {
  autoLock.stop();
  vi.useRealTimers();
});

describe('the vault locks', () => {
  it.each(['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'])(
    'at once on %s',
    (event) => {
      powerMonitor.emit(event);
      expect(locks).toBe(1);
    },
  );

  it('within five seconds of a locked screen that only the idle state reports', () => {
    powerMonitor.isScreenLocked = true;
    vi.advanceTimersByTime(pollMs - 1);
    const before = locks;
    vi.advanceTimersByTime(1);
    expect([before, locks]).toEqual([0, 1]);
  });

  it.each([1, 10, 240])('after exactly %i idle minutes, not a second before', (minutes) => {
    lockMinutes = minutes;
    powerMonitor.idleSeconds = minutes * 60 - 1;
    vi.advanceTimersByTime(pollMs);
    const before = locks;
    powerMonitor.idleSeconds = minutes * 60;
    vi.advanceTimersByTime(pollMs);
    expect([before, locks, powerMonitor.asked]).toEqual([0, 1, [minutes * 60, minutes * 60]]);
  });

  it('by the present setting, not by the one at the start', () => {
    powerMonitor.idleSeconds = 90;
    vi.advanceTimersByTime(pollMs);
    const before = locks;
    lockMinutes = 1;
    vi.advanceTimersByTime(pollMs);
    expect([before, locks]).toEqual([0, 1]);
  });
});

describe('the vault stays unlocked', () => {
  it('while the user is active, for hours', () => {
    for (let minute = 0; minute < 240; minute++) {
      powerMonitor.idleSeconds = minute % 9;
      autoLock.used();
      vi.advanceTimersByTime(60_000);
    }
    expect(locks).toBe(0);
  });

  it('on resume, on unlocking the screen, and on power events', () => {
    const events = ['resume', 'unlock-screen', 'user-did-become-active', 'on-ac', 'on-battery'];
    for (const event of events) powerMonitor.emit(event);
    expect(locks).toBe(0);
  });

  it('after auto-lock is stopped', () => {
    autoLock.stop();
    const events = ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'];
    for (const event of events) powerMonitor.emit(event);
    powerMonitor.isScreenLocked = true;
    vi.advanceTimersByTime(pollMs * 10);
    expect([locks, vi.getTimerCount()]).toEqual([0, 0]);
  });
});

describe('if the system never reports being idle', () => {
  it.each([1, 10, 240])('the vault locks %i minutes after its window was last used', (minutes) => {
    lockMinutes = minutes;
    vi.advanceTimersByTime(30_000);
    autoLock.used();
    vi.advanceTimersByTime(minutes * minuteMs - 1);
    const before = locks;
    vi.advanceTimersByTime(pollMs);
    expect([before, locks]).toEqual([0, 1]);
  });

  it('even if it cannot measure idleness and the clock is set back all the time', () => {
    for (let step = 0; step < 10 && locks === 0; step++) {
      vi.advanceTimersByTime(minuteMs);
      vi.setSystemTime(Date.now() - 60 * minuteMs);
    }
    expect(locks).toBe(1);
  });

  it('and after an unreported sleep during which one clock stood still', () => {
    vi.advanceTimersByTime(minuteMs);
    vi.setSystemTime(Date.now() + 10 * minuteMs);
    const before = locks;
    powerMonitor.emit('resume');
    expect([before, locks]).toEqual([0, 1]);
  });

  it('and input before a late timer does not postpone an overdue lock', () => {
    vi.setSystemTime(Date.now() + 10 * minuteMs);
    autoLock.used();
    expect(locks).toBe(1);
  });

  it('a vault that was just unlocked gets all its minutes', () => {
    isUnlocked = false;
    vi.advanceTimersByTime(60 * minuteMs);
    autoLock.begin();
    isUnlocked = true;
    vi.advanceTimersByTime(9 * minuteMs);
    const before = locks;
    vi.advanceTimersByTime(minuteMs);
    expect([before, locks]).toEqual([0, 1]);
  });

  it('a vault that is being opened is not locked for earlier idleness', () => {
    isUnlocked = false;
    vi.advanceTimersByTime(60 * minuteMs);
    autoLock.used();
    expect(locks).toBe(0);
  });
});
