import { useSyncExternalStore } from 'react';
import { call } from '../../data/bridge.ts';
import { keyCheckRuns } from './key-check-run.ts';

/** One for the page: a run goes on while other screens are shown. */
const runs = keyCheckRuns(
  async (id) => (await call('entry:check', { id, correctClock: false })).verdict,
);

/** The run of checks that is under way, or was the last. */
export function useKeyChecks() {
  const run = useSyncExternalStore(runs.listen, runs.read);
  const { checkMany, checkOne, cancel, close } = runs;
  return { run, checkMany, checkOne, cancel, close };
}
