import { describe, expect, it } from 'vitest';
import { longestWaitMs, ReminderTimer } from '../../../src-main/reminders/reminder-timer.ts';
import { SimulatedMachine } from '../../support/simulated-machine.ts';

const startMs = Date.UTC(2027, 11, 1);

describe('ReminderTimer', () => {
  it('waits at most an hour, and never longer than a timer can', () => {
    const delays: number[] = [];
    const setTimer = (_run: () => void, delayMs: number) => {
      delays.push(delayMs);
      return () => undefined;
    };
    const wakes = ['9999-12-31T23:59:59.999Z', '2027-12-01T00:00:01.000Z', null];
    const timer = new ReminderTimer({ now: () => new Date(startMs), setTimer }, () => {
      return wakes.shift() ?? null;
    });
    for (let run = 0; run < 3; run++) timer.evaluate();
    expect(delays).toEqual([3_600_000, 1000, 3_600_000]);
  });

  it('has a single timer, even if an evaluation starts another', () => {
    const machine = new SimulatedMachine(startMs);
    let evaluations = 0;
    const timer: ReminderTimer = new ReminderTimer(machine, () => {
      evaluations++;
      if (evaluations === 1) timer.evaluate();
      return null;
    });
    timer.evaluate();
    machine.run(longestWaitMs);
    expect(evaluations).toBe(3);
  });

  it('passes a failure on, and tries again later', () => {
    const machine = new SimulatedMachine(startMs);
    let evaluations = 0;
    const timer = new ReminderTimer(machine, () => {
      evaluations++;
      if (evaluations === 1) throw new Error('the disk is full');
      return null;
    });
    expect(() => timer.evaluate()).toThrow('the disk is full');
    machine.run(longestWaitMs);
    expect(evaluations).toBe(2);
  });

  it('does nothing after it is stopped', () => {
    const machine = new SimulatedMachine(startMs);
    let evaluations = 0;
    const timer = new ReminderTimer(machine, () => {
      evaluations++;
      return null;
    });
    timer.evaluate();
    timer.stop();
    machine.run(10 * longestWaitMs);
    expect(evaluations).toBe(1);
  });
});
