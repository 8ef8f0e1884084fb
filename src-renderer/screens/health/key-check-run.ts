import type { CheckVerdict, ListedEntry, Site } from '#contract';
import { asBridgeError, type BridgeError } from '../../data/bridge.ts';

/** The result of one key in a run. */
export type KeyCheckResult = { readonly entryId: string } & (
  | { readonly kind: 'checked'; readonly verdict: CheckVerdict }
  /** Its check would ask in a dialog of its own. */
  | { readonly kind: 'own-host' }
  /** Its site could not be reached, with this key or with one before it. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly error: BridgeError }
);

export type KeyCheckRun = {
  /** The number of keys to check. */
  readonly total: number;
  /** In the order in which they were checked. */
  readonly results: readonly KeyCheckResult[];
  /** The key that is being checked; `undefined` once the run is over. */
  readonly currentId: string | undefined;
  /** `true` if the run is of many keys, and its results are listed. */
  readonly isBulk: boolean;
  readonly isCancelled: boolean;
};

type RunKey = Pick<ListedEntry, 'id' | 'site' | 'hosts'>;

/** Asks OKX about one key. */
type Check = (id: string) => Promise<CheckVerdict>;

/**
 * Checks keys one after another, whichever screen is shown meanwhile. One run at a time.
 *
 * A site that cannot be reached is not tried again in the same run, because without a network each try lasts until
 * its time limit.
 */
export function keyCheckRuns(check: Check) {
  let run: KeyCheckRun | undefined;
  const listeners = new Set<() => void>();

  function put(next: KeyCheckRun | undefined): void {
    run = next;
    for (const listener of listeners) listener();
  }

  function add(result: KeyCheckResult): void {
    if (run) put({ ...run, results: [...run.results, result] });
  }

  async function go(keys: readonly RunKey[], isBulk: boolean): Promise<void> {
    if (run?.currentId !== undefined) return;
    const downSites = new Set<Site>();
    put({ total: keys.length, results: [], currentId: undefined, isBulk, isCancelled: false });
    for (const key of keys) {
      if (!run || run.isCancelled) break;
      put({ ...run, currentId: key.id });
      const result = await resultOf(key, { check, downSites, isBulk });
      if (result === 'locked') return put(undefined);
      add(result);
    }
    if (run) put({ ...run, currentId: undefined });
  }

  return {
    /** Checks keys that need no question of their own. */
    checkMany: (keys: readonly RunKey[]) => go(keys, true),
    /** @returns how it came out; `undefined` where another check is under way, or the vault was locked */
    checkOne: async (key: RunKey): Promise<KeyCheckResult | undefined> => {
      if (run?.currentId !== undefined) return undefined;
      await go([key], false);
      return run?.results[0];
    },
    read: () => run,
    listen: (onChange: () => void) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    /** The key that is being checked is checked to its end. */
    cancel: () => run && put({ ...run, isCancelled: true }),
    /** Shows the results of a run that is over no more. */
    close: () => run?.currentId === undefined && put(undefined),
  };
}

type RunOptions = {
  readonly check: Check;
  readonly downSites: Set<Site>;
  readonly isBulk: boolean;
};

async function resultOf(
  { id: entryId, site, hosts }: RunKey,
  { check, downSites, isBulk }: RunOptions,
): Promise<KeyCheckResult | 'locked'> {
  const hasOwnHost = hosts.rest !== undefined;
  if (hasOwnHost && isBulk) return { entryId, kind: 'own-host' };
  if (!hasOwnHost && downSites.has(site)) return { entryId, kind: 'unreachable' };
  try {
    const verdict = await check(entryId);
    const failure = verdict.failure?.kind;
    const isDown = failure === 'OKX_UNREACHABLE' || failure === 'OKX_TIMEOUT';
    if (!isDown || !isBulk) return { entryId, kind: 'checked', verdict };
    if (!hasOwnHost) downSites.add(site);
    return { entryId, kind: 'unreachable' };
  } catch (caught) {
    const error = asBridgeError(caught);
    return error.code === 'VAULT_LOCKED' ? 'locked' : { entryId, kind: 'failed', error };
  }
}
