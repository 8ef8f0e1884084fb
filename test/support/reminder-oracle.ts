import { dayMs, minuteMs, type QuietHours } from '#contract';
import type { Deadlines } from '../../src-main/reminders/schedule.ts';

/** Everything in a simulation happens at quarter hours, so that the oracle can check each of them. */
export const tickMs = 15 * minuteMs;

const worstLast = ['ok', 'due-soon', 'inactive-soon', 'due', 'overdue', 'expired-likely'];

export type Announced = {
  readonly atMs: number;
  readonly entryId: string | null;
  readonly state: string;
};
/** An event of a machine with Signet, or an action of its owner. */
export type Action =
  | { readonly kind: 'run' | 'sleep' | 'off'; readonly ticks: number }
  | { readonly kind: 'rotate' | 'snooze'; readonly entry: number; readonly days: number }
  | { readonly kind: 'lock' | 'unlock' };

export type Script = {
  readonly startMs: number;
  readonly entries: readonly Deadlines[];
  readonly actions: readonly Action[];
  readonly quietHours: QuietHours;
};

/** Returns the deadlines of an entry after a `rotate` {@link Action}. */
export function rotatedAt(ms: number, days: number): Deadlines {
  const iso = (later: number) => new Date(ms + later).toISOString();
  return { dueAt: iso(days * 20 * dayMs), leadDays: 10, expiresAt: iso(14 * dayMs) };
}

export function idOf(entry: number): string {
  return String(entry).padStart(32, '0');
}

/** One entry, as one would track it on paper. */
class Sheet {
  toldMs: number | undefined;
  snoozedUntilMs: number | undefined;
  state = '';
  readonly entryId: string;
  #beganMs = 0;
  #dueMs = 0;
  #expiryMs = 0;
  #leadMs = 0;
  /** The deadlines in the vault, if they changed while Signet was locked. */
  #unseen: Deadlines | undefined;

  constructor(entryId: string, deadlines: Deadlines) {
    this.entryId = entryId;
    this.write(deadlines);
  }

  write({ dueAt, expiresAt, leadDays }: Deadlines): void {
    this.#dueMs = dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
    this.#expiryMs = expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);
    this.#leadMs = leadDays * dayMs;
  }

  /** Records a change while Signet is locked, which it only learns when it is unlocked. */
  writeUnseen(deadlines: Deadlines): void {
    this.#unseen = deadlines;
  }

  /** Adopts the vault's deadlines. A worse state counts as never announced; otherwise the last announcement stays. */
  takeOver(ms: number): void {
    if (!this.#unseen) return;
    const before = worstLast.indexOf(this.state);
    this.write(this.#unseen);
    this.#unseen = undefined;
    this.state = '';
    this.look(ms, true);
    const worsening = worstLast.indexOf(this.state) - before;
    if (worsening !== 0) this.snoozedUntilMs = undefined;
    if (worsening > 0) this.toldMs = undefined;
  }

  /** Records the state at a tick and since when it lasts, which may be long if the deadlines are new. */
  look(ms: number, isNew: boolean): void {
    const state = this.#stateAt(ms);
    if (state === this.state) return;
    this.state = state;
    this.#beganMs = ms;
    if (!isNew || state === 'ok') return;
    while (this.#stateAt(this.#beganMs - tickMs) === state) this.#beganMs -= tickMs;
  }

  /** Restates the rule as documented. */
  isWanted(ms: number): boolean {
    if (this.state === 'ok') return false;
    if (this.snoozedUntilMs !== undefined) return ms >= this.snoozedUntilMs;
    if (this.toldMs === undefined || this.toldMs < this.#beganMs) return true;
    const waitMs = Math.min(14 * dayMs, Math.max(dayMs, this.toldMs - this.#beganMs));
    return ms >= this.toldMs + waitMs;
  }

  #stateAt(ms: number): string {
    if (ms >= this.#expiryMs) return 'expired-likely';
    if (ms >= this.#dueMs + dayMs) return 'overdue';
    if (ms >= this.#dueMs) return 'due';
    if (ms >= this.#expiryMs - 3 * dayMs) return 'inactive-soon';
    return ms >= this.#dueMs - this.#leadMs ? 'due-soon' : 'ok';
  }
}

/** Computes the expected announcements by checking every quarter hour, without timers, indexes or steps. */
export function expectedAnnouncements({
  startMs,
  entries,
  actions,
  quietHours,
}: Script): Announced[] {
  const announced: Announced[] = [];
  const sheets = entries.map((deadlines, entry) => new Sheet(idOf(entry), deadlines));
  let ms = startMs;
  let isLocked = false;
  function tick(isAwake: boolean): void {
    for (const sheet of sheets) sheet.look(ms, ms === startMs);
    if (!isAwake || isQuiet(ms, quietHours)) return;
    for (const sheet of sheets.filter((item) => item.isWanted(ms))) {
      announced.push({ atMs: ms, entryId: sheet.entryId, state: sheet.state });
      sheet.toldMs = ms;
      sheet.snoozedUntilMs = undefined;
    }
  }
  function act(action: Action): void {
    if ('ticks' in action) {
      for (let passed = 0; passed < action.ticks; passed++) {
        ms += tickMs;
        tick(action.kind === 'run');
      }
    }
    if (action.kind === 'lock' || action.kind === 'off') isLocked = true;
    if (action.kind === 'unlock') isLocked = false;
    const sheet = 'entry' in action ? sheets[action.entry] : undefined;
    if (sheet && action.kind === 'rotate') sheet.writeUnseen(rotatedAt(ms, action.days));
    if (sheet && action.kind === 'snooze') {
      sheet.toldMs = ms;
      sheet.snoozedUntilMs = ms + (isLocked ? 1 : action.days) * dayMs;
    }
    if (!isLocked) for (const each of sheets) each.takeOver(ms);
  }
  tick(true);
  for (const action of actions) {
    act(action);
    tick(true);
  }
  return announced;
}

function isQuiet(ms: number, hours: QuietHours): boolean {
  if (hours === null) return false;
  const time = new Date(ms).toTimeString().slice(0, 5);
  const { from, to } = hours;
  return from < to ? from <= time && time < to : from <= time || time < to;
}
