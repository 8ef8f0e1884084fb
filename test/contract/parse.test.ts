import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountSchema,
  applicationsSchema,
  bodySchema,
  credentialsSchema,
  entryChangeSchema,
  entryDetailsSchema,
  entryDraftSchema,
  environmentSchema,
  hostsSchema,
  instantSchema,
  ipAllowlistSchema,
  labelSchema,
  notesSchema,
  parse,
  permissionsSchema,
  rotationPolicySchema,
  SignetError,
  siteSchema,
} from '#contract';
import { draft, fieldArbitraries, typedText } from '../support/entry-arbitraries.ts';

const { credentials: _, ...detailArbitraries } = fieldArbitraries;

/** Every schema for input from people or files, with candidates for it. */
const schemas = {
  label: [labelSchema, fieldArbitraries.label],
  site: [siteSchema, fieldArbitraries.site],
  environment: [environmentSchema, fieldArbitraries.environment],
  account: [accountSchema, fieldArbitraries.account],
  permissions: [permissionsSchema, fieldArbitraries.permissions],
  ipAllowlist: [ipAllowlistSchema, fieldArbitraries.ipAllowlist],
  applications: [applicationsSchema, fieldArbitraries.applications],
  rotationPolicy: [rotationPolicySchema, fieldArbitraries.rotationPolicy],
  instant: [instantSchema, fieldArbitraries.createdOnOkxAt],
  notes: [notesSchema, fieldArbitraries.notes],
  hosts: [hostsSchema, fieldArbitraries.hosts],
  credentials: [credentialsSchema, fieldArbitraries.credentials],
  body: [bodySchema, fc.oneof(fc.json(), typedText)],
  // Only one field of an entry is doubtful at a time; otherwise hardly one in a thousand would be accepted.
  entryDraft: [entryDraftSchema, doubtful(draft)],
  entryDetails: [entryDetailsSchema, doubtful({ ...draft, credentials: undefined })],
  entryChange: [entryChangeSchema, fc.record(detailArbitraries, { requiredKeys: [] })],
} as const;

function doubtful(whole: object): fc.Arbitrary<object> {
  const present = JSON.parse(JSON.stringify(whole)) as object; // JSON drops undefined members
  const changes = Object.entries(fieldArbitraries)
    .filter(([name]) => name in present)
    .map(([name, arbitrary]) => fc.record({ [name]: arbitrary as fc.Arbitrary<unknown> }));
  return fc.oneof(...changes).map((change) => ({ ...present, ...change }));
}

describe('every schema', () => {
  it.each(Object.entries(schemas))(
    'changes nothing when it parses its own output: %s',
    (_name, pair) => {
      const [schema, candidates] = pair;
      let taken = 0;
      fc.assert(
        fc.property(candidates as fc.Arbitrary<unknown>, (candidate) => {
          const once = schema.safeParse(candidate);
          if (!once.success) return;
          taken++;
          expect(schema.parse(once.data)).toStrictEqual(once.data);
        }),
        { numRuns: 300 },
      );
      expect(taken).toBeGreaterThan(30);
    },
  );

  it.each(Object.entries(schemas))(
    'either accepts or refuses with INPUT_INVALID: %s',
    (_name, pair) => {
      fc.assert(
        fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (anything) => {
          expect(['taken', 'INPUT_INVALID']).toContain(
            outcome(() => parse(pair[0], anything, 'it')),
          );
        }),
        { numRuns: 300 },
      );
    },
  );
});

function outcome(run: () => unknown): unknown {
  try {
    run();
    return 'taken';
  } catch (error) {
    return error instanceof SignetError ? error.code : error;
  }
}

describe('parse', () => {
  it('names the field, its range and the code', () => {
    const error = refusal({ ...draft, rotationPolicy: { kind: 'interval', days: 0, leadDays: 0 } });
    expect({ code: error?.code, field: error?.field, message: error?.message }).toEqual({
      code: 'INPUT_INVALID',
      field: 'rotationPolicy.days',
      message: 'rotationPolicy.days: must be a whole number from 1 to 3650.',
    });
  });

  it.each([
    [{ ...draft, label: '' }, 'label: must have 1 to 64 characters.'],
    [{ ...draft, label: 'a'.repeat(65) }, 'label: must have 1 to 64 characters.'],
    [{ ...draft, label: 'a'.repeat(9999) }, 'label: must have 1 to 64 characters.'],
    [{ ...draft, label: 7 }, 'label: must be a string.'],
    [{ ...draft, site: 'moon' }, 'site: must be one of global, eea, us, tr.'],
    [{ ...draft, account: { kind: 'x' } }, 'account.kind: must be one of main, sub.'],
    [{ ...draft, account: null }, 'account: must be an object.'],
    [
      { ...draft, ipAllowlist: ['1.2.3.4', '1.2.3'] },
      'ipAllowlist.1: must be an IPv4 or IPv6 address, or a segment such as 203.0.113.0/24.',
    ],
    [{ ...draft, ipAllowlist: '1.2.3.4' }, 'ipAllowlist: must be an array.'],
    [
      { ...draft, ipAllowlist: Array.from({ length: 21 }, (_, index) => `1.2.3.${index}`) },
      'ipAllowlist: must have at most 20 items.',
    ],
    [
      { ...draft, credentials: { ...draft.credentials, secretKey: 'a'.repeat(129) } },
      'credentials.secretKey: must have 1 to 128 characters.',
    ],
    [undefined, 'entry: must be an object.'],
  ])('names what is allowed instead (%#)', (value, message) => {
    expect(refusal(value)?.message).toBe(message);
  });

  it('never quotes a refused value, in any field', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...leaves(draft)), canaryArbitrary, (path, [canary, value]) => {
        const error = refusal(replaced(draft, path, value));
        if (error === undefined) return;
        refused++;
        const told = [
          error.message,
          error.field,
          JSON.stringify(error),
          inspect(error, everything),
        ];
        expect(told.filter((text) => text?.includes(canary))).toEqual([]);
        expect(error.cause).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

const everything = { depth: Number.POSITIVE_INFINITY, showHidden: true } as const;

/** Generates text that no message contains on its own, in shapes that are likely to be refused. */
const canaryArbitrary = fc.stringMatching(/^[A-HJ-Z2-9]{16}$/).chain((canary) =>
  fc
    .constantFrom<unknown>(
      canary,
      `${canary}\u0000`,
      `${canary}\u0101`,
      `${canary}\ud800`,
      canary.repeat(200),
      `https://${canary}@host.example`,
      [canary],
      [canary, canary],
      Array.from({ length: 30 }, (_, index) => `${canary}${index}`),
      { [canary]: canary },
      { kind: canary },
      { kind: 'sub', name: canary, [canary]: 1 },
      new Map([[canary, canary]]),
      Symbol.for(canary),
      new Error(canary),
    )
    .map((value) => [canary, value] as const),
);

type Path = readonly (string | number)[];

/** Lists the paths of every value of a draft, of the objects in between, and of an additional field in each. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, item]) => leaves(item, [...path, name]));
  return [path, ...inner, [...path, 'another']];
}

function replaced(whole: unknown, path: Path, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(whole)) return [...whole.slice(0, Number(first)), value];
  const inner = whole as Readonly<Record<string, unknown>>; // leaves() only descends into objects
  return { ...inner, [first]: replaced(inner[first], rest, value) };
}

function refusal(value: unknown): SignetError | undefined {
  try {
    parse(entryDraftSchema, value, 'entry');
    return undefined;
  } catch (error) {
    if (error instanceof SignetError) return error;
    throw error;
  }
}

describe('a value whose length is no number', () => {
  it('is refused like any other', () => {
    const hostile = { length: Object.create(null) as unknown };
    expect(() => parse(labelSchema, hostile, 'label')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', field: 'label' }),
    );
  });
});
