import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuietHours, ReminderIndex } from '#contract';
import { decide, refresh, snooze } from '../../../src-main/rotation/reminder.ts';
import { longestWaitMs, ReminderTimer } from '../../../src-main/rotation/reminder-timer.ts';
import { type Deadlines, stepAt, stepsOf } from '../../../src-main/rotation/schedule.ts';
import {
  type Action,
  dayMs,
  expectedTellings,
  idOf,
  rotatedAt,
  type Script,
  type Told,
  tickMs,
} from '../../support/reminder-oracle.ts';
import { SimulatedMachine } from '../../support/simulated-machine.ts';
import { inZone, zones } from '../../support/zones.ts';

const startMs = Date.UTC(2027, 11, 1);
const iso = (ms: number) => new Date(ms).toISOString();
const localMinuteOf = (at: Date) => at.getHours() * 60 + at.getMinutes();

/** Signet, as far as reminders go: the index survives, all else ends with a restart. */
class SimulatedSignet {
  readonly machine = new SimulatedMachine(startMs);
  readonly told: Told[] = [];
  index: ReminderIndex;
  readonly #entries: (Deadlines & { readonly entryId: string })[];
  readonly #quietHours: QuietHours;
  #timer: ReminderTimer;

  constructor(entries: readonly Deadlines[], quietHours: QuietHours) {
    this.#entries = entries.map((item, entry) => ({ entryId: idOf(entry), ...item }));
    this.#quietHours = quietHours;
    this.index = refresh([], this.#entries, iso(startMs));
    this.#timer = this.#start();
  }

  act(action: Action): void {
    const at = this.machine.now().toISOString();
    if (action.kind === 'run') this.machine.run(action.ticks * tickMs);
    if (action.kind === 'off') this.restart(action.ticks * tickMs);
    if (action.kind === 'run' || action.kind === 'off' || action.kind === 'lock') return;
    if (action.kind === 'sleep') this.machine.sleep(action.ticks * tickMs);
    if (action.kind === 'rotate') {
      const deadlines = rotatedAt(Date.parse(at), action.days);
      this.#entries[action.entry] = { entryId: idOf(action.entry), ...deadlines };
    }
    if (action.kind === 'snooze') {
      const until = iso(Date.parse(at) + action.days * dayMs);
      this.index = snooze(this.index, { entryId: idOf(action.entry), until, at });
    }
    if (action.kind === 'rotate' || action.kind === 'unlock') {
      this.index = refresh(this.index, this.#entries, at);
    }
    this.#timer.look();
  }

  restart(offMs: number): void {
    this.machine.off(offMs);
    this.#timer = this.#start();
  }

  #start(): ReminderTimer {
    const timer = new ReminderTimer(this.machine, (at) => {
      const { index, quietHours } = { index: this.index, quietHours: this.#quietHours };
      const decision = decide({ index, at, quietHours, localMinuteOf });
      this.index = decision.index;
      for (const telling of decision.tell) this.told.push({ atMs: Date.parse(at), ...telling });
      return decision.wakeAt;
    });
    timer.look();
    return timer;
  }
}

function simulate({ entries, actions, quietHours }: Script): readonly Told[] {
  const signet = new SimulatedSignet(entries, quietHours);
  for (const action of actions) signet.act(action);
  return signet.told;
}

const inOrder = (told: readonly Told[]) =>
  told.map(({ atMs, entryId, state }) => `${iso(atMs)} ${entryId} ${state}`).sort();

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

describe('reminders over two years of runs, suspends, restarts, rotations and snoozes', () => {
  const count = 12;
  const passing = (kind: 'run' | 'sleep' | 'off', max: number) =>
    fc.integer({ min: 1, max }).map((ticks): Action => ({ kind, ticks }));
  const touching = (kind: 'rotate' | 'snooze') =>
    fc
      .tuple(fc.nat({ max: count - 1 }), fc.integer({ min: 1, max: 8 }))
      .map(([entry, days]): Action => ({ kind, entry, days }));
  const actions = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: passing('run', 600) },
      { weight: 4, arbitrary: passing('sleep', 200) },
      { weight: 2, arbitrary: passing('off', 1000) },
      { weight: 3, arbitrary: touching('rotate') },
      { weight: 3, arbitrary: touching('snooze') },
      { weight: 1, arbitrary: fc.constantFrom<Action>({ kind: 'lock' }, { kind: 'unlock' }) },
    ),
    { minLength: 420, maxLength: 480 },
  );

  it('are told each at its time, none twice and none missed', () => {
    let [tellings, passedTicks] = [0, 0];
    fc.assert(
      fc.property(
        entriesOf(count),
        actions,
        quietHours,
        fc.constantFrom(...zones),
        (entries, script, hours, zone) => {
          const all = { startMs, entries, actions: script, quietHours: hours };
          const told = inZone(zone, () => simulate(all));
          tellings += told.length;
          passedTicks += script.reduce((sum, item) => sum + ('ticks' in item ? item.ticks : 0), 0);
          expect(inOrder(told)).toEqual(inOrder(inZone(zone, () => expectedTellings(all))));
        },
      ),
      { numRuns: 15 },
    );
    const averageYears = (passedTicks * tickMs) / 15 / (365 * dayMs);
    expect([tellings > 3000, averageYears > 2]).toEqual([true, true]);
  });
});

describe('reminders on a clock that is set at random, and a machine that wakes without saying so', () => {
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

  /** Runs it all, and looks after every hour awake; nobody tells the timer of anything. */
  function run(
    entries: readonly Deadlines[],
    script: readonly Event[],
    eachHour: (index: ReminderIndex, atMs: number) => void,
  ): readonly Told[] {
    const signet = new SimulatedSignet(entries, null);
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
    return signet.told;
  }

  it('have told of every state that lasts, at the latest after an hour awake', () => {
    let looks = 0;
    fc.assert(
      fc.property(entriesOf(8), eventsOf(40 * dayMs), (list, script) => {
        run(list, script, (index, atMs) => {
          const silent = index.filter((reminder) => {
            const step = stepAt(stepsOf(reminder), iso(atMs));
            // What began within the hour may be told at its end.
            if (step.state === 'ok' || step.fromMs > atMs - longestWaitMs) return false;
            looks++;
            const toldMs = Date.parse(reminder.toldAt ?? iso(0));
            return toldMs < step.fromMs || toldMs > atMs + dayMs || atMs - toldMs > 14.1 * dayMs;
          });
          expect(silent).toEqual([]);
        });
      }),
      { numRuns: 20 },
    );
    expect(looks).toBeGreaterThan(10_000);
  });

  it('tell no state twice within a day, however the clock is set by up to twelve hours', () => {
    let tellings = 0;
    fc.assert(
      fc.property(entriesOf(8), eventsOf(dayMs / 2), (list, script) => {
        const told = run(list, script, () => undefined);
        tellings += told.length;
        const last = new Map<string, number>();
        const hasty = told.filter(({ entryId, state, atMs }) => {
          const before = last.get(`${entryId} ${state}`);
          last.set(`${entryId} ${state}`, atMs);
          return before !== undefined && atMs - before < dayMs;
        });
        expect(hasty).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(tellings).toBeGreaterThan(1000);
  });
});
