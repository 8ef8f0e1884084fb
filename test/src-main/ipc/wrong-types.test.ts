import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ProcedureName, procedureNames, procedures } from '#contract';
import { procedureRequests } from '../../support/procedure-requests.ts';
import { type Profile, recoveryCodeOf, unlockedProfile } from '../../support/profile.ts';
import { makeVault, temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let profile: Profile;
let requests: Readonly<Record<ProcedureName, unknown>>;

beforeAll(async () => {
  const fixture = await makeVault(folder);
  profile = await unlockedProfile(fixture, folder);
  requests = procedureRequests({ id: fixture.ids[0], recoveryCode: recoveryCodeOf(fixture) });
});

type Path = readonly string[];

/** The paths of all values in a request, the request itself first. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], value);
}

/** A deep copy with the value at a path made another, or left out where that is `undefined`. */
function withValue(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  const copy = structuredClone(value) as Record<string, unknown>; // a path leads through objects only
  const item = withValue(copy[key], rest, next);
  if (item === undefined) delete copy[key];
  else copy[key] = item;
  return copy;
}

/** Nowhere in the contract is any of these right: no number has a fraction, no object an empty name. */
const wrongEverywhere = [1.5, -0.5, Number.NaN, 1n, [[]], [{}], { '': 1 }];
const wrongForText = [...wrongEverywhere, true, {}, new Date(0), new Uint8Array(4), ['', '']];

async function codeOf(name: ProcedureName, request: unknown): Promise<string> {
  const result = await profile.router(name, request);
  return result.ok ? 'taken' : result.error.code;
}

/** The request and what came of it, for each that is not refused as it should be. */
async function notRefused(name: ProcedureName, wrong: readonly unknown[]): Promise<unknown[]> {
  const codes = await Promise.all(wrong.map((request) => codeOf(name, request)));
  return wrong
    .map((request, index) => [request, codes[index]])
    .filter(([, code]) => code !== 'INPUT_INVALID');
}

/** The values that may be `null`: what nobody knows or said, quiet hours and a snooze that nobody wants. */
const nullable = new Set([
  'auditMonths',
  'createdOnOkxAt',
  'notedBuild',
  'purpose',
  'quietHours',
  'until',
]);

describe.each(procedureNames)('%s', (name) => {
  it('has a valid request to mutate', () => {
    expect(procedures[name].request.safeParse(requests[name]).error).toBeUndefined();
  });

  it('refuses a request if any value has another type', async () => {
    const wrong = pathsOf(requests[name]).flatMap((path) => {
      const kind = typeof at(requests[name], path);
      const values = kind === 'string' ? wrongForText : wrongEverywhere;
      const isNullable = nullable.has(path.at(-1) ?? '');
      return [...values, ...(isNullable ? [] : [null])].map((value) =>
        withValue(requests[name], path, value),
      );
    });
    expect(await notRefused(name, wrong)).toEqual([]);
  });

  it('refuses a request with an additional field, at any depth, by any name', async () => {
    const extras = ['extra', '__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON'];
    const objects = pathsOf(requests[name]).filter((path) => {
      const value = at(requests[name], path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    const wrong = objects.flatMap((path) =>
      extras.map((extra) => {
        const object = { ...(at(requests[name], path) as object) };
        // Like JSON.parse and structured clone, treats `__proto__` as an own field.
        Object.defineProperty(object, extra, { value: { isAdmin: true }, enumerable: true });
        return withValueKept(requests[name], path, object);
      }),
    );
    expect([wrong.length > 0, await notRefused(name, wrong)]).toEqual([true, []]);
  });

  it('refuses arbitrary junk, and never throws', async () => {
    const isEmptyTaken = procedures[name].request.safeParse({}).success;
    const junk = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    await fc.assert(
      fc.asyncProperty(junk, async (request) => {
        const isEmpty = typeof request === 'object' && request !== null && !hasFields(request);
        fc.pre(!(isEmptyTaken && isEmpty));
        expect(await codeOf(name, request)).toBe('INPUT_INVALID');
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a request if any value is junk of another type', async () => {
    const paths = pathsOf(requests[name]);
    const junk = fc.anything().filter((value) => typeof value !== 'string');
    const mutation = fc.tuple(fc.constantFrom(...paths), junk);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutation, async ([path, value]) => {
        const request = withValue(requests[name], path, value);
        // Other tests cover values that the schema accepts, such as an inverted flag or an empty list.
        if (procedures[name].request.safeParse(request).success) return;
        refused++;
        expect(await codeOf(name, request)).toBe('INPUT_INVALID');
      }),
      { numRuns: 100 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});

describe('all these wrong requests', () => {
  it('change no prototype, reach no host, and cause no report', () => {
    const { events, questions, secretCopies, textCopies, files, links, reports } = profile.recorded;
    const asked = [...events, ...questions, ...secretCopies, ...textCopies, ...files];
    expect([asked, links, reports, ({} as Record<string, unknown>)['isAdmin']]).toEqual([
      [],
      [],
      [],
      undefined,
    ]);
  });
});

/**
 * Does the same as {@link withValue}, but with the object itself, because cloning would drop a field
 * `__proto__`.
 */
function withValueKept(value: unknown, [key, ...rest]: Path, next: object): unknown {
  if (key === undefined) return next;
  const copy = { ...(value as Record<string, unknown>) };
  const item = withValueKept(copy[key], rest, next);
  return { ...copy, [key]: item };
}

function hasFields(value: object): boolean {
  if (Array.isArray(value)) return true;
  return Object.keys(value).length > 0;
}
