import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, type ReminderIndex } from '#contract';
import { longestWaitMs } from '../../../src-main/reminders/reminder-timer.ts';
import { type Deadlines, stepAt, stepsOf } from '../../../src-main/reminders/schedule.ts';
import {
  type Action,
  type Announced,
  expectedAnnouncements,
  type Script,
  tickMs,
} from '../../support/reminder-oracle.ts';
import { SimulatedSignet } from '../../support/simulated-signet.ts';
import { inZone, zones } from '../../support/zones.ts';

const startMs = Date.UTC(2027, 11, 1);
const iso = (ms: number) => new Date(ms).toISOString();

function simulate(script: Script): SimulatedSignet {
  const signet = new SimulatedSignet(script);
  for (const action of script.actions) signet.act(action);
  return signet;
}

const inOrder = (announced: readonly Announced[]) =>
  announced.map(({ atMs, entryId, state }) => `${iso(atMs)} ${entryId} ${state}`).sort();

const instants = fc
  .integer({ min: -40 * 96, max: 700 * 96 })
  .map((ticks) => iso(startMs + ticks * tickMs));
const leadDays = fc.integer({ min: 0, max: 30 });
const deadlines = fc.oneof(
  fc.record<Deadlines>({ dueAt: instants, leadDays, expiresAt: fc.option(instants) }),
  fc.record<Deadlines>({ dueAt: fc.constant(null), leadDays, expiresAt: instants }),
);
const entriesOf = (count: number) => fc.array(deadlines, { minLength: count, maxLength: count });
const times = fc.nat({ max: 95 }).map((quarter) => iso(quarter * tickMs).slice(11, 16));
const quietHours = fc.option(
  fc.record({ from: times, to: times }).filter(({ from, to }) => from !== to),
);

describe('reminders over two years of runs, suspends, restarts, locks, rotations and snoozes', () => {
  const count = 12;
  const passing = (kind: 'run' | 'sleep' | 'off', max: number) =>
    fc.integer({ min: 1, max }).map((ticks): Action => ({ kind, ticks }));
  const touching = (kind: 'rotate' | 'snooze') =>
    fc
      .tuple(fc.nat({ max: count - 1 }), fc.integer({ min: 1, max: 8 }))
      .map(([entry, days]): Action => ({ kind, entry, days }));
  const actions = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: passing('run', 700) },
      { weight: 4, arbitrary: passing('sleep', 200) },
      { weight: 2, arbitrary: passing('off', 1200) },
      { weight: 3, arbitrary: touching('rotate') },
      { weight: 3, arbitrary: touching('snooze') },
      { weight: 1, arbitrary: fc.constant<Action>({ kind: 'lock' }) },
      { weight: 2, arbitrary: fc.constant<Action>({ kind: 'unlock' }) },
    ),
    { minLength: 480, maxLength: 540 },
  );

  it('are shown on time, once each, and with labels only while unlocked', () => {
    let [announcements, passedTicks, locked, named] = [0, 0, 0, 0];
    fc.assert(
      fc.property(
        entriesOf(count),
        actions,
        quietHours,
        fc.constantFrom(...zones),
        (entries, script, hours, zone) => {
          const all = { startMs, entries, actions: script, quietHours: hours };
          const { announced, seen } = inZone(zone, () => simulate(all));
          const wrong = seen.filter(({ titles, isLocked }) => {
            const labels = titles.flatMap((title) => title.match(/Key \d+/g) ?? []);
            if (isLocked) locked += titles.length;
            else named += labels.length;
            return isLocked ? labels.length > 0 : new Set(labels).size < labels.length;
          });
          expect(wrong).toEqual([]);
          announcements += announced.length;
          passedTicks += script.reduce((sum, item) => sum + ('ticks' in item ? item.ticks : 0), 0);
          expect(inOrder(announced)).toEqual(
            inOrder(inZone(zone, () => expectedAnnouncements(all))),
          );
        },
      ),
      { numRuns: 12 },
    );
    const averageYears = (passedTicks * tickMs) / 12 / (365 * dayMs);
    expect([announcements > 2500, averageYears > 2, locked > 1000, named > 1000]).toEqual([
      ...[true, true, true, true],
    ]);
  });
});

describe('reminders with a clock set at random, on a machine that wakes without an event', () => {
  type Event =
    | { readonly kind: 'run' | 'sleep' | 'off'; readonly ms: number }
    | { readonly kind: 'clock'; readonly errorMs: number };
  const eventsOf = (largestErrorMs: number) =>
    fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('run' as const, 'sleep' as const, 'off' as const),
          ms: fc.integer({ min: 1, max: 200 * 3_600_000 }),
        }),
        fc.record({
          kind: fc.constant('clock' as const),
          errorMs: fc.integer({ min: -largestErrorMs, max: largestErrorMs }),
        }),
      ),
      { minLength: 150, maxLength: 200 },
    );

  /** Runs the simulation, and checks it after every hour awake. Nothing notifies the timer. */
  function run(
    entries: readonly Deadlines[],
    script: readonly Event[],
    eachHour: (index: ReminderIndex, atMs: number) => void,
  ): readonly Announced[] {
    const signet = new SimulatedSignet({ startMs, entries, quietHours: null });
    const { machine } = signet;
    for (const event of script) {
      if (event.kind === 'clock') machine.clockErrorMs = event.errorMs;
      if (event.kind === 'sleep') machine.sleep(event.ms);
      if (event.kind === 'off') signet.restart(event.ms);
      if (event.kind !== 'run') continue;
      for (let leftMs = event.ms; leftMs > longestWaitMs; leftMs -= longestWaitMs) {
        machine.run(longestWaitMs);
        eachHour(signet.index, machine.now().getTime());
      }
    }
    return signet.announced;
  }

  it('announce every state that lasts, at the latest after an hour awake', () => {
    let looks = 0;
    fc.assert(
      fc.property(entriesOf(8), eventsOf(40 * dayMs), (list, script) => {
        run(list, script, (index, atMs) => {
          const silent = index.filter((reminder) => {
            const step = stepAt(stepsOf(reminder), iso(atMs));
            // A state that began within the hour may be announced at its end.
            if (step.state === 'ok' || step.fromMs > atMs - longestWaitMs) return false;
            looks++;
            const toldMs = Date.parse(reminder.announcedAt ?? iso(0));
            return toldMs < step.fromMs || toldMs > atMs + dayMs || atMs - toldMs > 14.1 * dayMs;
          });
          expect(silent).toEqual([]);
        });
      }),
      { numRuns: 20 },
    );
    expect(looks).toBeGreaterThan(10_000);
  });

  it('announce no state twice within a day, although the clock is set by up to twelve hours', () => {
    let announcements = 0;
    fc.assert(
      fc.property(entriesOf(8), eventsOf(dayMs / 2), (list, script) => {
        const announced = run(list, script, () => undefined);
        announcements += announced.length;
        const last = new Map<string, number>();
        const hasty = announced.filter(({ entryId, state, atMs }) => {
          const before = last.get(`${entryId} ${state}`);
          last.set(`${entryId} ${state}`, atMs);
          return before !== undefined && atMs - before < dayMs;
        });
        expect(hasty).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(announcements).toBeGreaterThan(1000);
  });
});
