import { type Entry, foldCase, othersLimit } from '#contract';
import type { Examined, Found } from './subject.ts';

/** Ids of entries, grouped by what they may share. Each index takes one pass, so entries are not compared in pairs. */
export type Neighbours = {
  readonly byDigest: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byApplication: ReadonlyMap<string, readonly string[]>;
  /** The digests of all API keys in the vault, including the second key of a rotation. */
  readonly digests: ReadonlySet<string>;
  /** The applications that have a demo key, each as returned by `foldCase`. */
  readonly inDemo: ReadonlySet<string>;
};

export function neighboursOf(entries: readonly Entry[]): Neighbours {
  const inOrder = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const demo = inOrder.filter(({ environment }) => environment === 'demo');
  return {
    byDigest: groups(inOrder, ({ apiKeyDigest }) => [apiKeyDigest]),
    byName: groups(inOrder, nameKeys),
    byApplication: groups(inOrder, applicationKeys),
    digests: new Set(
      inOrder.flatMap(({ apiKeyDigest, rotation }) =>
        rotation?.other ? [apiKeyDigest, rotation.other.apiKeyDigest] : [apiKeyDigest],
      ),
    ),
    inDemo: new Set(demo.flatMap(({ applications }) => applications.map(foldCase))),
  };
}

/** Finds what an entry shares with others, and keys that OKX lists but the vault does not have. */
export function sharedFindings(
  { entry, canMove }: Examined,
  neighbours: Neighbours,
): readonly Found[] {
  const found: Found[] = [];
  const seen = { evidence: 'seen', remedy: 'show-other' } as const;
  const twins = othersIn(neighbours.byDigest, [entry.apiKeyDigest], entry.id);
  if (twins.length > 0) {
    found.push({ kind: 'key-twice', severity: 'attention', ...seen, others: twins });
  }
  // A duplicate of the key has the same name, and is reported already.
  const namesakes = othersIn(neighbours.byName, nameKeys(entry), entry.id).filter(
    (id) => !twins.includes(id),
  );
  if (namesakes.length > 0) {
    const subjects = [entry.lastCheck?.confirmed?.label ?? ''];
    const shared = { ...seen, evidence: 'confirmed', others: namesakes, subjects } as const;
    found.push({ kind: 'label-reused', severity: 'advice', ...shared });
  }
  const colleagues = othersIn(neighbours.byApplication, applicationKeys(entry), entry.id);
  if (colleagues.length > 0) {
    const subjects = entry.applications.filter((name) => {
      const key = applicationKey(entry, name);
      return (neighbours.byApplication.get(key)?.length ?? 0) > 1;
    });
    const shared = { ...seen, others: colleagues, subjects };
    found.push({ kind: 'application-shared', severity: 'advice', ...shared });
  }
  if (entry.applications.length > 1) {
    const severity = canMove ? 'attention' : 'advice';
    const shared = {
      evidence: 'declared',
      remedy: 'edit',
      subjects: [...entry.applications],
    } as const;
    found.push({ kind: 'applications-many', severity, ...shared });
  }
  return [...found, ...unknownKeys(entry, neighbours)];
}

/** Finds keys of sub-accounts that OKX listed and the vault does not have. */
function unknownKeys({ subAccounts }: Entry, { digests }: Neighbours): readonly Found[] {
  const unknown = subAccounts.flatMap(({ name, listedAt, keys }) =>
    keys
      .filter(({ apiKeyDigest }) => !digests.has(apiKeyDigest))
      .map(({ label, apiKeyEnding }) => ({ listedAt, text: `${name}: ${label} …${apiKeyEnding}` })),
  );
  if (unknown.length === 0) return [];
  const listed = unknown.map(({ listedAt }) => listedAt).sort();
  return [
    {
      kind: 'key-unknown',
      severity: 'attention',
      evidence: 'confirmed',
      remedy: 'edit-on-okx',
      subjects: unknown.map(({ text }) => text).sort(),
      at: listed.at(-1) ?? null,
    },
  ];
}

/** Keys the name by its account, since OKX keeps names unique within an account. */
function nameKeys({ site, environment, account, lastCheck }: Entry): readonly string[] {
  const name = lastCheck?.confirmed?.label ?? '';
  if (name === '') return [];
  const owner = account.kind === 'main' ? [] : [foldCase(account.name)];
  return [JSON.stringify([site, environment, foldCase(name), ...owner])];
}

function applicationKeys(entry: Entry): readonly string[] {
  return entry.applications.map((name) => applicationKey(entry, name));
}

function applicationKey({ environment }: Entry, name: string): string {
  return `${environment} ${foldCase(name)}`;
}

function groups(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = found.get(key);
      if (group) group.push(entry.id);
      else found.set(key, [entry.id]);
    }
  }
  return found;
}

/** Returns the first other entries in the groups, at most {@link othersLimit}. */
function othersIn(
  group: ReadonlyMap<string, readonly string[]>,
  keys: readonly string[],
  ownId: string,
): string[] {
  const others = new Set<string>();
  for (const key of keys) {
    for (const id of group.get(key) ?? []) {
      if (others.size === othersLimit) break;
      if (id !== ownId) others.add(id);
    }
  }
  return [...others].sort();
}
