import { foldCase, type Rotation } from '#contract';

/** @returns the applications of an entry that were not given the new key yet; upper and lower case count as one */
export function waitingApplications(
  applications: readonly string[],
  { switchedApplications }: Pick<Rotation, 'switchedApplications'>,
): readonly string[] {
  const switched = new Set(switchedApplications.map(foldCase));
  return applications.filter((name) => !switched.has(foldCase(name)));
}
