/** Zones that differ in what hurts: half hours, summer time either way round, a day skipped, no summer time. */
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

/** Runs as if this process had been started in a zone. */
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
