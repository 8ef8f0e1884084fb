import { describe, expect, it } from 'vitest';
import { type CheckVerdict, okxRemedies } from '#contract';
import {
  hasKey,
  type KeyHome,
  lineOfferOf,
  offersOf,
} from '../../../../src-renderer/components/verdict/check-offer.ts';
import { acceptedVerdict, failedVerdict } from '../../../support/check-verdict.ts';

const home: KeyHome = { site: 'global', environment: 'live', hosts: {} };
const accepted = acceptedVerdict;
const { lines } = accepted;
const alternatives = [{ site: 'eea', environment: 'live' }] as const;

type CheckFailure = NonNullable<CheckVerdict['failure']>;

function refused(failure: Partial<CheckFailure>, change: Partial<CheckVerdict> = {}): CheckVerdict {
  const verdict = failedVerdict('OKX_REFUSED', { okxCode: '50119', ...failure });
  return { ...verdict, alternatives: [...alternatives], ...change };
}

function kinds(verdict: CheckVerdict, at = home): readonly string[] {
  return offersOf(verdict, at).map((offer) =>
    Object.values(offer)
      .filter((value) => typeof value === 'string')
      .join(' '),
  );
}

describe('offersOf', () => {
  it('offers nothing if OKX accepts the key at its venue', () => {
    expect(offersOf(accepted, home)).toEqual([]);
  });

  it('offers to change the venue if OKX accepts the key elsewhere', () => {
    const place = { site: 'eea', environment: 'demo' } as const;
    expect(offersOf({ ...accepted, ...place }, home)).toEqual([{ kind: 'set-venue', ...place }]);
  });

  it('offers to change the venue even if OKX has the key elsewhere but does not accept it', () => {
    const place = { site: 'eea', environment: 'live' } as const;
    const found = { okxCode: '50113', remedy: 'reenter-secret-key', isSwapLikely: true } as const;
    expect([kinds(refused(found, place)), kinds(refused(found)), hasKey(refused({}))]).toEqual([
      ['set-venue eea live', 'swap', 'enter secretKey'],
      ['swap', 'enter secretKey'],
      false,
    ]);
  });

  it.each([
    ['retry-later', ['check']],
    ['add-permission', ['open api-management', 'check']],
    ['bind-ip', ['open api-management', 'check']],
    ['change-network', ['check']],
    ['switch-environment', ['try eea live', 'open api-management']],
    ['try-other-sites', ['try eea live', 'open api-management']],
    ['check-hosts', ['check']],
    ['check-request', ['check']],
    ['reenter-credentials', ['enter credentials']],
    ['reenter-api-key', ['enter apiKey']],
    ['reenter-secret-key', ['enter secretKey']],
    ['reenter-passphrase', ['enter passphrase']],
    ['ask-application', ['open api-management', 'check']],
    ['contact-okx', ['open api-management', 'check']],
    ['check-account', ['check']],
  ] as const)('offers for %s: %j', (remedy, expected) => {
    expect(kinds(refused({ remedy }))).toEqual(expected);
  });

  it('offers something for every remedy', () => {
    expect(okxRemedies.filter((remedy) => kinds(refused({ remedy })).length === 0)).toEqual([]);
  });

  it('offers to add an address only if the entry lacks it', () => {
    const at = (address: string | null) => kinds(refused({ remedy: 'add-ip', address }));
    expect([at('192.31.196.4'), at('192.31.196.7'), at(null)]).toEqual([
      ['open api-management', 'add-address 192.31.196.4', 'check'],
      ['open api-management', 'check'],
      ['open api-management', 'check'],
    ]);
  });

  it('offers to correct the clock once it was measured, and only once', () => {
    const at = (clock: Partial<CheckVerdict['lines']['clock']>) => {
      const known = { ...lines.clock, state: 'failed', driftMs: 45_000 } as const;
      const change = { lines: { ...lines, clock: { ...known, ...clock } } };
      return kinds(refused({ remedy: 'correct-clock' }, change));
    };
    expect([at({}), at({ isCorrected: true }), at({ driftMs: null })]).toEqual([
      ['correct-clock', 'check'],
      ['check'],
      ['check'],
    ]);
  });

  it('offers to swap values that look swapped, before entering them again', () => {
    expect(kinds(refused({ remedy: 'reenter-passphrase', isSwapLikely: true }))).toEqual([
      'swap',
      'enter passphrase',
    ]);
  });

  it("offers the site's own host if another one was used without success", () => {
    const hosts = { rest: 'http://127.0.0.1:8080' };
    const unreachable = refused({ kind: 'OKX_UNREACHABLE', okxCode: null });
    expect([kinds(unreachable, { ...home, hosts }), kinds(unreachable)]).toEqual([
      ['own-hosts', 'check'],
      ['check'],
    ]);
  });

  it('leads to the documentation for a code that Signet does not explain', () => {
    expect(kinds(refused({ okxCode: '59999' }))).toEqual(['open documentation', 'check']);
  });
});

describe('lineOfferOf', () => {
  const differing: CheckVerdict['lines'] = {
    ...lines,
    permissions: {
      state: 'attention',
      declared: ['trade'],
      confirmed: ['read_only', 'trade'],
      told: null,
    },
    ipAllowlist: { state: 'attention', declared: [], confirmed: ['203.0.113.7'], told: null },
    environment: { state: 'attention', declared: 'live', confirmed: 'demo' },
    label: { state: 'attention', declared: 'Grid bot', confirmed: 'Other' },
    account: { ...lines.account, state: 'attention', confirmed: 'main' },
  };

  it('offers to adopt the permissions, addresses and account that OKX confirmed', () => {
    expect([
      lineOfferOf(differing, 'permissions'),
      lineOfferOf(differing, 'ipAllowlist'),
      lineOfferOf(differing, 'account'),
    ]).toEqual([
      { kind: 'adopt', change: { permissions: ['read_only', 'trade'] } },
      { kind: 'adopt', change: { ipAllowlist: ['203.0.113.7'] } },
      { kind: 'adopt', change: { account: { kind: 'main' } } },
    ]);
  });

  it('offers to adopt nothing that Signet cannot read', () => {
    const unread = { state: 'attention', confirmed: null } as const;
    const told: CheckVerdict['lines'] = {
      ...lines,
      permissions: { ...unread, declared: ['trade'], told: 'read_only,stake' },
      ipAllowlist: { ...unread, declared: [], told: '203.0.113.7/24' },
    };
    expect([lineOfferOf(told, 'permissions'), lineOfferOf(told, 'ipAllowlist')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('asks for the name of a sub-account, which OKX does not report', () => {
    const account = { ...differing.account, confirmed: 'sub' } as const;
    expect(lineOfferOf({ ...differing, account }, 'account')).toEqual({ kind: 'name-account' });
  });

  it('offers nothing for the label, which may differ, or if both agree', () => {
    expect([lineOfferOf(differing, 'label'), lineOfferOf(lines, 'permissions')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
