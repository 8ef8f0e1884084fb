import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForLeaving } from '../../../src-main/app/auto-lock.ts';

const pollMs = 5000;

/** What the system would say of its user. */
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
let locks = 0;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  powerMonitor = new FakePowerMonitor();
  lockMinutes = 10;
  locks = 0;
  stop = watchForLeaving({
    // It asks for events, the idle time and the idle state, and for nothing else.
    powerMonitor: powerMonitor as unknown as PowerMonitor,
    lockMinutes: () => lockMinutes,
    lock: () => {
      locks++;
    },
  });
});

afterEach(() => {
  stop();
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

  it('within five seconds of the screen being locked, where only the idle state tells it', () => {
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

  it('by the minutes as they are now, not as they were at the start', () => {
    powerMonitor.idleSeconds = 90;
    vi.advanceTimersByTime(pollMs);
    const before = locks;
    lockMinutes = 1;
    vi.advanceTimersByTime(pollMs);
    expect([before, locks]).toEqual([0, 1]);
  });
});

describe('the vault stays unlocked', () => {
  it('while its owner is there, for hours', () => {
    for (let minute = 0; minute < 240; minute++) {
      powerMonitor.idleSeconds = minute % 9;
      vi.advanceTimersByTime(60_000);
    }
    expect(locks).toBe(0);
  });

  it('on coming back: resume, unlocking the screen, power', () => {
    const events = ['resume', 'unlock-screen', 'user-did-become-active', 'on-ac', 'on-battery'];
    for (const event of events) powerMonitor.emit(event);
    expect(locks).toBe(0);
  });

  it('once nobody watches any more', () => {
    stop();
    const events = ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'];
    for (const event of events) powerMonitor.emit(event);
    powerMonitor.isScreenLocked = true;
    vi.advanceTimersByTime(pollMs * 10);
    expect([locks, vi.getTimerCount()]).toEqual([0, 0]);
  });
});
