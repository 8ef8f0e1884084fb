import { type DueState, dayMs, isExpiryNear } from '#contract';
import type { Examined, Found } from './subject.ts';

type Timed = Pick<Found, 'kind' | 'severity' | 'remedy'>;

const timed: { readonly [state in DueState]: Timed | undefined } = {
  ok: undefined,
  'due-soon': { kind: 'rotation-soon', severity: 'advice', remedy: 'rotate' },
  due: { kind: 'rotation-due', severity: 'attention', remedy: 'rotate' },
  overdue: { kind: 'rotation-overdue', severity: 'attention', remedy: 'rotate' },
  // OKX counts inactivity from the last signed call, and a check is one.
  'inactive-soon': { kind: 'inactive-soon', severity: 'attention', remedy: 'check' },
  'expired-likely': { kind: 'expired-likely', severity: 'attention', remedy: 'check' },
};

/** Finds due dates, expiries, and leaks and rotations that are not finished. */
export function upkeepFindings({ entry, due, at }: Examined): readonly Found[] {
  const found: Found[] = [];
  const leak = entry.compromises.at(-1);
  if (leak && leak.closedAt === null) {
    // Once OKX has confirmed that the key is dead, there is work left but no money at risk.
    const severity = leak.proof === null ? 'danger' : 'attention';
    const shared = { evidence: 'seen', remedy: 'respond', at: leak.reportedAt } as const;
    found.push({ kind: 'compromised', severity, ...shared });
  }
  const { rotation } = entry;
  if (rotation) {
    // Between the switch and the revocation, the old key still works although it is no longer used.
    const severity = rotation.switchedAt === null ? 'advice' : 'attention';
    const shared = { evidence: 'seen', remedy: 'rotate', at: rotation.startedAt } as const;
    found.push({ kind: 'rotation-unfinished', severity, ...shared });
  }
  return [...found, ...aheadFindings(entry, at), ...timeFindings(due, at)];
}

/** Two machines' clocks and time zones may differ, so a date is only ahead if it is more than a day ahead. */
const clockToleranceMs = dayMs;

/** Finds an instant in the future from which a due date or an expiry is counted: until then, nothing is due. */
function aheadFindings(entry: Examined['entry'], at: string): readonly Found[] {
  const { createdOnOkxAt, credentialsChangedAt, calledAt } = entry;
  const ahead = (instant: string | null): instant is string =>
    instant !== null && Date.parse(instant) - Date.parse(at) > clockToleranceMs;
  const kind = { kind: 'dates-ahead', severity: 'attention' } as const;
  if (ahead(createdOnOkxAt)) {
    return [{ ...kind, evidence: 'declared', remedy: 'edit', at: createdOnOkxAt }];
  }
  if (ahead(calledAt)) return [{ ...kind, evidence: 'seen', remedy: 'check', at: calledAt }];
  const isCounted = createdOnOkxAt === null && ahead(credentialsChangedAt);
  return isCounted ? [{ ...kind, evidence: 'seen', remedy: 'edit', at: credentialsChangedAt }] : [];
}

/** Finds the due state, and also a near expiry that a worse state hides. */
function timeFindings(due: Examined['due'], at: string): readonly Found[] {
  const states: readonly DueState[] = isExpiryHidden(due, at)
    ? [due.state, 'inactive-soon']
    : [due.state];
  return states.flatMap((state): Found | readonly Found[] => {
    const time = timed[state];
    if (!time) return [];
    const expires = state === 'inactive-soon' || state === 'expired-likely';
    const when = expires ? due.expiresAt : due.dueAt;
    return { ...time, evidence: expires ? 'seen' : 'declared', at: when };
  });
}

function isExpiryHidden({ state, expiresAt }: Examined['due'], at: string): boolean {
  if (expiresAt === null || (state !== 'due' && state !== 'overdue')) return false;
  return isExpiryNear(expiresAt, Date.parse(at));
}
