import { type Entry, foldCase, type Rotation } from '#contract';

/** @returns the applications of an entry that were not given the new key yet; upper and lower case count as one */
export function waitingApplications(
  applications: readonly string[],
  { switchedApplications }: Pick<Rotation, 'switchedApplications'>,
): readonly string[] {
  const switched = new Set(switchedApplications.map(foldCase));
  return applications.filter((name) => !switched.has(foldCase(name)));
}

/** @returns those that were given it */
export function givenApplications({
  applications,
  rotation,
}: Pick<Entry, 'applications' | 'rotation'>): readonly string[] {
  if (rotation === null) return [];
  const waiting = waitingApplications(applications, rotation);
  return applications.filter((name) => !waiting.includes(name));
}
