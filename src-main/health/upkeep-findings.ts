import type { DueState } from '../contract/index.ts';
import type { Examined, Found } from './subject.ts';

type Timed = Pick<Found, 'kind' | 'severity' | 'remedy'>;

const timed: { readonly [state in DueState]: Timed | undefined } = {
  ok: undefined,
  'due-soon': { kind: 'rotation-soon', severity: 'advice', remedy: 'rotate' },
  due: { kind: 'rotation-due', severity: 'attention', remedy: 'rotate' },
  overdue: { kind: 'rotation-overdue', severity: 'attention', remedy: 'rotate' },
  // One signed call is what OKX counts from, and a check is one.
  'inactive-soon': { kind: 'inactive-soon', severity: 'attention', remedy: 'check' },
  'expired-likely': { kind: 'expired-likely', severity: 'attention', remedy: 'check' },
};

/** What time does to a key, and what was begun and not brought to its end. */
export function upkeepFindings({ entry, due }: Examined): readonly Found[] {
  const found: Found[] = [];
  const leak = entry.compromises.at(-1);
  if (leak && leak.closedAt === null) {
    // OKX's word that the key is dead leaves work, but no more money to lose.
    const severity = leak.proof === null ? 'danger' : 'attention';
    const told = { evidence: 'seen', remedy: 'respond', at: leak.reportedAt } as const;
    found.push({ kind: 'compromised', severity, ...told });
  }
  const { rotation } = entry;
  if (rotation) {
    // Between the switch and the revocation both keys work, and the old one is in use no more.
    const severity = rotation.switchedAt === null ? 'advice' : 'attention';
    const told = { evidence: 'seen', remedy: 'rotate', at: rotation.startedAt } as const;
    found.push({ kind: 'rotation-unfinished', severity, ...told });
  }
  const time = timed[due.state];
  if (time) {
    const expires = due.state === 'inactive-soon' || due.state === 'expired-likely';
    const at = expires ? due.expiresAt : due.dueAt;
    found.push({ ...time, evidence: expires ? 'seen' : 'declared', at });
  }
  return found;
}
