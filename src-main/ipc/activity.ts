import type { EntrySummary } from '../contract/index.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';

/** How exactly the last use of a key is written down: a bot that signs all day costs one save an hour. */
const exactnessMs = 3_600_000;

/**
 * Writes down that a key was signed with, where it is not written down yet for this hour. Does not wait: a
 * signature is good for 30 s, and stands also where nothing can be saved.
 */
export function noteSigned(host: Host, session: Session, { id, signedAt }: EntrySummary): void {
  const now = host.now();
  if (signedAt !== null && Math.abs(now.getTime() - Date.parse(signedAt)) < exactnessMs) return;
  void session.vault.record({ [id]: { signedAt: now.toISOString() } }).then(() => {
    session.rememberRevision();
    host.notify('entries:changed');
  }, host.report);
}
