import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFromOwner, recordsFromUse } from '../../../src-main/vault/key-use.ts';

const at = '2026-11-20T08:00:00.000Z';
const unused = { knownAt: null, calledAt: null, signedAt: null };

describe('recordsFromUse', () => {
  it('records only the uses that are not yet recorded for this hour', () => {
    const recently = '2026-11-20T07:00:00.001Z';
    const before = '2026-11-20T07:00:00.000Z';
    const both = recordsFromUse(['calledAt', 'signedAt'], at);
    expect([
      both(unused),
      both({ ...unused, calledAt: recently, signedAt: before }),
      both({ ...unused, calledAt: before, signedAt: recently }),
      both({ ...unused, calledAt: recently, signedAt: recently }),
      recordsFromUse(['signedAt'], at)(unused),
      recordsFromUse([], at)(unused),
    ]).toEqual([
      { calledAt: at, signedAt: at },
      { signedAt: at },
      { calledAt: at },
      undefined,
      { signedAt: at },
      undefined,
    ]);
  });

  it('is at most an hour behind the last use, and saves at most once an hour', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 20 * 3_600_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(instants, (offsets) => {
        let signedAt: string | null = null;
        for (const offset of offsets.sort((a, b) => a - b)) {
          const now = new Date(Date.parse(at) + offset);
          const learned = recordsFromUse(['signedAt'], now.toISOString())({ ...unused, signedAt });
          const sinceMs = now.getTime() - Date.parse(signedAt ?? '1970-01-01');
          expect(learned !== undefined).toBe(sinceMs >= 3_600_000);
          signedAt = learned?.signedAt ?? signedAt;
        }
      }),
    );
  });
});

describe('recordsFromOwner', () => {
  it('accepts an instant after the last known call, up to the present', () => {
    const known = { ...unused, calledAt: '2026-11-20T07:00:00.000Z' };
    const earlier = '2026-11-01T00:00:00.000Z';
    expect([
      recordsFromOwner(earlier, at)(unused),
      recordsFromOwner('2026-11-20T07:00:00.001Z', at)(known),
      recordsFromOwner(at, at)(known),
    ]).toEqual([{ calledAt: earlier }, { calledAt: '2026-11-20T07:00:00.001Z' }, { calledAt: at }]);
  });

  it('ignores a known call in the future, which a wrong clock left', () => {
    const known = { ...unused, calledAt: '2036-01-01T00:00:00.000Z' };
    expect(recordsFromOwner(at, at)(known)).toEqual({ calledAt: at });
  });

  it.each([
    ['one to come', '2026-11-20T08:00:00.001Z'],
    ['the one that is known', '2026-11-20T07:00:00.000Z'],
    ['one before it', '2026-11-19T00:00:00.000Z'],
  ])('refuses %s', (_what, usedAt) => {
    const known = { ...unused, calledAt: '2026-11-20T07:00:00.000Z' };
    expect(() => recordsFromOwner(usedAt, at)(known)).toThrow(/^usedAt: must be after the last/);
  });
});
