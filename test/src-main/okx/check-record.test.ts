import { describe, expect, it } from 'vitest';
import { type CheckVerdict, deadKeyCodes, type Entry, type Rotation, SignetError } from '#contract';
import {
  checkRecordOf,
  recordsFromCheck as learnedOf,
} from '../../../src-main/okx/check-record.ts';
import type { Refusal } from '../../../src-main/okx/refusal.ts';
import { verdictOf } from '../../../src-main/okx/verdict.ts';
import { anyEntry } from '../../support/any-entry.ts';

const at = '2026-11-20T08:00:00.000Z';
const entry = anyEntry({ label: 'Grid bot', credentialVersion: 4 });
const config = {
  permissions: ['read_only', 'trade'],
  ipAllowlist: null,
  label: 'Gridbot',
  account: 'sub',
  told: { permissions: null, ipAllowlist: 'everywhere' },
} as const;

function refusal(okxCode: string): Refusal {
  return { okxCode, said: 'refused' };
}

/** Returns the verdict of a check with these results. */
function verdict(found: Partial<Parameters<typeof verdictOf>[1]> = {}): CheckVerdict {
  return verdictOf(entry, {
    checkedAt: at,
    site: entry.site,
    environment: entry.environment,
    clock: { driftMs: 0, roundTripMs: 10 },
    isClockCorrected: false,
    config,
    failure: null,
    isSwapLikely: false,
    answer: null,
    ...found,
  });
}
/** Binds the function to a check of the credentials with a given version. */
const recordsFromCheck = (found: CheckVerdict, credentialVersion: number, hosts = {}) =>
  learnedOf(found, { credentialVersion, hosts });

const refused = (okxCode: string) => verdict({ config: null, failure: refusal(okxCode) });

const accepted = {
  checkedAt: at,
  okxCode: null,
  confirmed: {
    permissions: config.permissions,
    ipAllowlist: config.ipAllowlist,
    label: config.label,
    account: config.account,
    environment: 'live',
  },
} as const;

describe('checkRecordOf', () => {
  it('records what OKX confirmed', () => {
    expect(checkRecordOf(verdict(), entry)).toEqual(accepted);
  });

  it('records that OKX accepted the key, but confirms nothing, if it named an unknown permission', () => {
    const told = { permissions: 'read_only,stake', ipAllowlist: null };
    const unread = { ...config, permissions: null, told };
    const record = checkRecordOf(verdict({ config: unread }), entry);
    expect(record).toEqual({ checkedAt: at, okxCode: null, confirmed: null });
  });

  it('records a refusal because of the key, but no temporary one', () => {
    const codes = ['50100', '50101', '50105', '50110', '50111', '50113', '50119'];
    const others = ['50001', '50011', '50013', '50026', '50061', '50102', '50112', '50114', '1'];
    const kept = [...codes, ...others].map((code) => checkRecordOf(refused(code), entry));
    expect(kept).toEqual([
      ...codes.map((okxCode) => ({ checkedAt: at, okxCode, confirmed: null })),
      ...others.map(() => undefined),
    ]);
  });

  it('records nothing if OKX could not be reached or its answer not read', () => {
    const codes = ['OKX_UNREACHABLE', 'OKX_TIMEOUT', 'OKX_ANSWER_UNREADABLE'] as const;
    const kept = codes.map((code) =>
      checkRecordOf(verdict({ config: null, failure: new SignetError(code, 'x') }), entry),
    );
    expect(kept).toEqual(codes.map(() => undefined));
  });

  it("records nothing about another site or environment than the entry's", () => {
    const elsewhere = [verdict({ site: 'us' }), verdict({ environment: 'demo' })];
    expect(elsewhere.map((each) => checkRecordOf(each, entry))).toEqual([undefined, undefined]);
    const moved = anyEntry({ site: 'us' });
    expect([
      checkRecordOf(verdict(), moved),
      checkRecordOf(verdict({ site: 'us' }), moved),
    ]).toEqual([undefined, accepted]);
  });
});

const key = {
  apiKeyEnding: '0002',
  apiKeyDigest: '2'.repeat(64),
  credentialVersion: 5,
  credentialsChangedAt: at,
  lastCheck: null,
  knownAt: null,
  calledAt: null,
  signedAt: null,
  createdOnOkxAt: null,
};
const proof = { provedAt: '2026-11-19T08:00:00.000Z', okxCode: '50111' } as const;

function rotating(change: Partial<Rotation> = {}): Entry {
  const begun = { startedAt: at, reason: 'scheduled', switchedAt: null } as const;
  const rest = { switchedApplications: [], revokedAt: null, proof: null } as const;
  return { ...entry, rotation: { ...begun, ...rest, other: key, ...change } };
}

describe('recordsFromCheck', () => {
  it('sets calledAt for a key that OKX accepted, and not for a refused one', () => {
    const refusals = recordsFromCheck(refused('50119'), 4)(entry);
    expect([recordsFromCheck(verdict(), 4)(entry), refusals]).toEqual([
      { lastCheck: accepted, knownAt: at, calledAt: at },
      { lastCheck: { checkedAt: at, okxCode: '50119', confirmed: null } },
    ]);
  });

  it('keeps what OKX confirmed before if OKX still has the key, and drops it if not', () => {
    const codes = ['50100', '50105', '50110', '50113', '50101', '50111', '50119'];
    const checked = { ...entry, lastCheck: accepted };
    const refusedLater = codes.map((code) => recordsFromCheck(refused(code), 4)(checked));
    const { confirmed } = accepted;
    const kept = (okxCode: string) => ({
      lastCheck: { checkedAt: at, okxCode, confirmed },
      knownAt: at,
    });
    const none = (okxCode: string) => ({ lastCheck: { checkedAt: at, okxCode, confirmed: null } });
    expect(refusedLater).toEqual(
      codes.map((okxCode, index) => (index < 4 ? kept(okxCode) : none(okxCode))),
    );
    const known = { ...key, lastCheck: accepted };
    const other = recordsFromCheck(refused('50110'), 5)(rotating({ other: known }));
    expect(other).toMatchObject({
      rotation: { other: { lastCheck: { okxCode: '50110', confirmed } } },
    });
  });

  it('updates the key that was checked, even if it is the second key by then', () => {
    const own = recordsFromCheck(verdict(), 4)(rotating());
    const other = recordsFromCheck(verdict(), 5)(rotating());
    expect([own, other]).toEqual([
      { lastCheck: accepted, knownAt: at, calledAt: at },
      {
        rotation: {
          ...rotating().rotation,
          other: { ...key, lastCheck: accepted, knownAt: at, calledAt: at },
        },
      },
    ]);
  });

  it("does not count Signet's own check as a use of the old key after the switch", () => {
    const other = recordsFromCheck(verdict(), 5)(rotating({ switchedAt: at }));
    expect(other).toMatchObject({
      rotation: { other: { lastCheck: accepted, knownAt: at, calledAt: null } },
    });
  });

  it('returns nothing if the key is gone, or there is nothing to record', () => {
    const nothing = [
      recordsFromCheck(verdict(), 3)(entry),
      recordsFromCheck(verdict(), 5)(entry),
      recordsFromCheck(verdict(), 6)(rotating()),
      recordsFromCheck(refused('50011'), 4)(entry),
      recordsFromCheck(verdict(), 4)({ ...entry, site: 'eea' }),
      recordsFromCheck(verdict(), 4, { rest: 'https://proxy.example' })(entry),
    ];
    expect(nothing).toEqual(nothing.map(() => undefined));
  });

  it('takes an error for a proof only after the owner has deleted the key', () => {
    const dead = refused('50119');
    expect([
      proofOf(dead, {}),
      proofOf(dead, { revokedAt: at }),
      proofOf(dead, { revokedAt: at, proof }),
      proofOf(refused('50101'), { revokedAt: at, proof }),
    ]).toEqual([
      null,
      { provedAt: at, okxCode: '50119' },
      { provedAt: at, okxCode: '50119' },
      proof,
    ]);
  });

  it('takes no error for a proof if OKX never showed that it had the key there', () => {
    const found = deadKeyCodes.flatMap((code) =>
      [null, at].map((knownAt) => proofOf(refused(code), { revokedAt: at }, knownAt)?.okxCode),
    );
    expect(found).toEqual([undefined, '50111', undefined, '50119']);
  });

  it('withdraws a proof if OKX shows that it still has the key', () => {
    const codes = ['50100', '50105', '50110', '50113'];
    const found = [verdict(), ...codes.map(refused)].map((each) =>
      proofOf(each, { revokedAt: at, proof }),
    );
    expect(found).toEqual(found.map(() => null));
  });
});

/** Returns the proof of a rotation after a check of its second key, which OKX knew at `knownAt`. */
function proofOf(said: CheckVerdict, change: Partial<Rotation>, knownAt: string | null = at) {
  const learned = recordsFromCheck(said, 5)(rotating({ other: { ...key, knownAt }, ...change }));
  return learned && 'rotation' in learned ? learned.rotation.proof : null;
}
