import { execFileSync } from 'node:child_process';

/**
 * The instant that a build is stamped with, so that the program can tell its age: SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/), else when the source was committed, else now.
 * The first two make two builds of one source the same.
 *
 * @returns ISO 8601 UTC
 * @throws Error for a SOURCE_DATE_EPOCH that is no whole number of seconds since 1970
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

/** @returns `undefined` where the source is no repository, or git is not there */
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
