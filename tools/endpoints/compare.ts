/**
 * Compares `src-main/okx/endpoints.json` with the lists of the installed SDKs, ccxt and okx-api: `node
 * tools/endpoints/compare.ts` prints what the table lacks, what only the table has, and where they differ about
 * authentication. Update the SDKs first to see what has changed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ccxt from 'ccxt';
import { type Endpoint, endpoints } from '../../src-main/okx/endpoints.ts';

/** An endpoint as an SDK lists it. */
export type ListedEndpoint = Pick<Endpoint, 'method' | 'path'> & {
  readonly auth: 'private' | 'public';
};

/** The differences between the table and the SDKs, each as method and path, in the order of the paths. */
export type Differences = {
  /** Endpoints that an SDK lists and the table lacks. */
  readonly added: readonly string[];
  /** Endpoints of the table that no SDK lists. OKX may have removed them, or the SDKs may not have them yet. */
  readonly unlisted: readonly string[];
  /** Endpoints that all SDKs that list them call in another way than the table says. */
  readonly otherAuth: readonly string[];
};

/** Reads `api` of ccxt's `describe()`: by authentication, method and path after `/api/v5/`. */
export function listOfCcxt(api: unknown): readonly ListedEndpoint[] {
  const listed = (['public', 'private'] as const).flatMap((auth) =>
    (['get', 'post'] as const).flatMap((method) =>
      namesIn(member(member(api, auth), method)).map((name) => ({
        // The two methods in lower case have these two in upper case.
        method: method.toUpperCase() as 'GET' | 'POST',
        path: `/api/v5/${name}`,
        auth,
      })),
    ),
  );
  if (listed.length > 0) return listed;
  throw new Error('ccxt lists no endpoints where they used to be.');
}

/** Reads the calls in the source of okx-api's `rest-client.js`: `this.postPrivate('/api/v5/…'`. */
export function listOfOkxApi(source: string): readonly ListedEndpoint[] {
  const calls = source.matchAll(/\bthis\.(get|post)(Private)?\(\s*['"`](\/api\/v5\/[^'"`?$]+)/g);
  const listed = [...calls].map(
    ([, method, isPrivate, path = '']): ListedEndpoint => ({
      method: method === 'get' ? 'GET' : 'POST',
      path,
      auth: isPrivate === undefined ? 'public' : 'private',
    }),
  );
  if (listed.length > 0) return listed;
  throw new Error('okx-api calls no endpoints in the way it used to.');
}

/** Compares the rows of the table with the endpoints that SDKs list. */
export function compare(
  rows: readonly Pick<Endpoint, 'method' | 'path' | 'auth'>[],
  listed: readonly ListedEndpoint[],
): Differences {
  const table = new Map(rows.map((row) => [nameOf(row), row.auth]));
  const calls = new Map<string, Set<string>>();
  for (const each of listed) {
    calls.set(nameOf(each), (calls.get(nameOf(each)) ?? new Set()).add(each.auth));
  }
  const names = [...calls.keys()];
  return {
    added: sorted(names.filter((name) => !table.has(name))),
    unlisted: sorted([...table.keys()].filter((name) => !calls.has(name))),
    otherAuth: sorted(
      names.filter((name) => {
        const auth = table.get(name);
        return auth !== undefined && auth !== 'optional' && calls.get(name)?.has(auth) === false;
      }),
    ),
  };
}

/** @returns what the installed SDKs list */
export function installedLists(): readonly ListedEndpoint[] {
  const client = new URL('rest-client.js', import.meta.resolve('okx-api'));
  return [
    ...listOfCcxt(new ccxt.okx().describe().api),
    ...listOfOkxApi(readFileSync(fileURLToPath(client), 'utf8')),
  ];
}

function nameOf({ method, path }: Pick<Endpoint, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** Sorts by path, and then by method. */
function sorted(names: readonly string[]): readonly string[] {
  const pathFirst = (name: string) => name.split(' ').toReversed().join(' ');
  return names.toSorted((a, b) => (pathFirst(a) < pathFirst(b) ? -1 : 1));
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function namesIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function main(): void {
  const { added, unlisted, otherAuth } = compare(endpoints, installedLists());
  const sections = [
    ['An SDK lists it, the table lacks it', added],
    ['The SDKs call it with another authentication', otherAuth],
    ['Only the table has it', unlisted],
  ] as const;
  for (const [title, names] of sections) {
    process.stdout.write(`${[`${title}: ${names.length}`, ...names].join('\n  ')}\n\n`);
  }
}

if (import.meta.main) main();
