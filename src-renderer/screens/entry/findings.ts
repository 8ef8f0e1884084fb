import type { EntrySummary } from '#contract';
import { ipOriginOf } from '../../components/ip-origin.ts';
import { rotationDueOf } from '../../components/rotation-due.ts';

/** A plain fact about a key that its owner may want to act on. */
export type Finding = {
  readonly kind: 'overdue' | 'soon' | 'anywhere' | 'open' | 'inactivity' | 'withdraw';
  readonly tone: 'red' | 'amber';
};

/**
 * Tells what stands out about an entry, the worst first.
 *
 * @param now milliseconds since 1970
 */
export function findingsOf(entry: EntrySummary, now: number): readonly Finding[] {
  const origin = ipOriginOf(entry.ipAllowlist);
  const due = rotationDueOf(entry, now);
  const isLive = entry.environment === 'live';
  const canWithdraw = entry.permissions.includes('withdraw');
  const canMove = canWithdraw || entry.permissions.includes('trade');
  const isUnbound = origin.kind === 'anywhere' && origin.because === 'nothing-bound';
  const found: Finding[] = [];
  if (origin.kind === 'anywhere') {
    // Whoever finds such a key can take what it reaches; a demo key reaches nothing.
    const tone = isLive && canWithdraw ? 'red' : 'amber';
    found.push({ kind: isUnbound ? 'anywhere' : 'open', tone });
  }
  if (isUnbound && isLive && canMove) found.push({ kind: 'inactivity', tone: 'amber' });
  if (due.kind === 'overdue') found.push({ kind: 'overdue', tone: 'red' });
  if (due.kind === 'soon') found.push({ kind: 'soon', tone: 'amber' });
  if (isLive && canWithdraw) found.push({ kind: 'withdraw', tone: 'amber' });
  return found.sort((a, b) => Number(b.tone === 'red') - Number(a.tone === 'red'));
}
