import type { Entry } from './entry.ts';
import { type Rotation, showsKey } from './record.ts';
import { foldCase } from './vocabulary.ts';

/** Checks whether OKX showed that it still has the old key after the owner reported it as deleted. */
export function isOldKeyHeld({ other, revokedAt, proof }: Rotation): boolean {
  const said = other?.lastCheck;
  if (!said || revokedAt === null || proof !== null) return false;
  return showsKey(said) && said.checkedAt >= revokedAt;
}

/** @returns the applications of an entry that do not have the new key yet; upper and lower case count as the same */
export function waitingApplications(
  applications: readonly string[],
  { switchedApplications }: Pick<Rotation, 'switchedApplications'>,
): readonly string[] {
  const switched = new Set(switchedApplications.map(foldCase));
  return applications.filter((name) => !switched.has(foldCase(name)));
}

/** @returns the applications that have the new key, as the entry spells them */
export function givenApplications({
  applications,
  rotation,
}: Pick<Entry, 'applications' | 'rotation'>): readonly string[] {
  if (rotation === null) return [];
  const waiting = waitingApplications(applications, rotation);
  return applications.filter((name) => !waiting.includes(name));
}
