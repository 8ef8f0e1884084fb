import { useSyncExternalStore } from 'react';
import { call } from '../../data/bridge.ts';
import { keyCheckRuns } from './key-check-run.ts';

/** The page has one, because a run continues while other screens are shown. */
const runs = keyCheckRuns(
  async (id) => (await call('entry:check', { id, correctClock: false })).verdict,
);

/** @returns the present run of checks or else the last one, and the functions that control it */
export function useKeyChecks() {
  const run = useSyncExternalStore(runs.listen, runs.read);
  const { checkMany, checkOne, cancel, close } = runs;
  return { run, checkMany, checkOne, cancel, close };
}
