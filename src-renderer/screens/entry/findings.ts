import type { EntrySummary } from '#contract';
import { ipOriginOf } from '../../components/ip-origin.ts';
import type { EntryReminder } from '../../components/reminders.ts';

/** A plain fact about a key that its owner may want to act on. */
export type Finding = {
  readonly kind: 'overdue' | 'soon' | 'anywhere' | 'open' | 'inactivity' | 'withdraw';
  readonly tone: 'red' | 'amber';
};

/**
 * Tells what stands out about an entry, the worst first.
 */
export function findingsOf(
  entry: EntrySummary,
  { state, expiresAt }: EntryReminder['status'],
): readonly Finding[] {
  const origin = ipOriginOf(entry.ipAllowlist);
  const isLive = entry.environment === 'live';
  const canWithdraw = entry.permissions.includes('withdraw');
  const isUnbound = origin.kind === 'anywhere' && origin.because === 'nothing-bound';
  const found: Finding[] = [];
  if (origin.kind === 'anywhere') {
    // Whoever finds such a key can take what it reaches; a demo key reaches nothing.
    const tone = isLive && canWithdraw ? 'red' : 'amber';
    found.push({ kind: isUnbound ? 'anywhere' : 'open', tone });
  }
  if (expiresAt !== null) found.push({ kind: 'inactivity', tone: 'amber' });
  if (state === 'due' || state === 'overdue') found.push({ kind: 'overdue', tone: 'red' });
  if (state === 'due-soon') found.push({ kind: 'soon', tone: 'amber' });
  if (isLive && canWithdraw) found.push({ kind: 'withdraw', tone: 'amber' });
  return found.sort((a, b) => Number(b.tone === 'red') - Number(a.tone === 'red'));
}
