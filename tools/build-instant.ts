import { execFileSync } from 'node:child_process';

/**
 * Returns the date of a build, from which the program knows its age: SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/), or else the date of the commit, or else now. With
 * either of the first two, two builds of the same source are identical.
 *
 * @returns ISO 8601 UTC
 * @throws Error if SOURCE_DATE_EPOCH is no whole number of seconds since 1970
 */
export function buildInstant(
  epoch = process.env['SOURCE_DATE_EPOCH'],
  commitSeconds: () => string | undefined = secondsOfCommit,
): string {
  if (epoch !== undefined && epoch !== '') return instantOf(epoch);
  const seconds = commitSeconds();
  return seconds === undefined ? new Date().toISOString() : instantOf(seconds);
}

function instantOf(seconds: string): string {
  if (/^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000).toISOString();
  throw new Error('SOURCE_DATE_EPOCH must be a whole number of seconds since 1970.');
}

/** @returns `undefined` if the source is no repository, or git is not installed */
function secondsOfCommit(): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
