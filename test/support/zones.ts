/** Time zones with pitfalls: half hours, summer time in both hemispheres, a skipped day, no summer time. */
export const zones = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Taipei',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
] as const;

/** Runs a function in a time zone, as if this process had been started in it. */
export function inZone<Result>(zone: string, run: () => Result): Result {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
