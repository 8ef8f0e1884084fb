import { describe, expect, it } from 'vitest';
import { deadKeyOffers, isUnknownKey } from '../../../src-renderer/components/dead-key-offers.ts';
import type { KeyHome } from '../../../src-renderer/components/verdict/check-offer.ts';
import { acceptedVerdict, failedVerdict } from '../../support/check-verdict.ts';

const home: KeyHome = { site: 'global', environment: 'live', hosts: {} };
const both = { setVenue: true, enter: true };
const neither = { setVenue: false, enter: false };
const eea = { site: 'eea', environment: 'live' } as const;
const us = { site: 'us', environment: 'live' } as const;
const tr = { site: 'tr', environment: 'live' } as const;

const none = failedVerdict('OKX_REFUSED', { okxCode: '50111', remedy: 'reenter-api-key' });
const unknown = {
  ...failedVerdict('OKX_REFUSED', { okxCode: '50119', remedy: 'try-other-sites' }),
  alternatives: [eea, us, tr],
};

describe('deadKeyOffers', () => {
  it.each([
    ['50119', unknown],
    ['50111', none],
  ])('are the other sites if OKX does not know the key (%s)', (_code, verdict) => {
    const tries = [eea, us, tr].map((place) => ({ kind: 'try', ...place }));
    expect([deadKeyOffers(verdict, home, neither), deadKeyOffers(verdict, home, both)]).toEqual([
      tries,
      [...tries, { kind: 'enter', field: 'apiKey' }],
    ]);
  });

  it('contain no other site if one host replaces those of all sites', () => {
    const proxied = { ...home, hosts: { rest: 'https://proxy.example' } };
    expect(deadKeyOffers({ ...none, alternatives: [] }, proxied, neither)).toEqual([]);
  });

  it('change the venue to where OKX has the key, if the entry has no second key', () => {
    const found = { ...acceptedVerdict, ...eea };
    expect([both, neither].map((can) => deadKeyOffers(found, home, can))).toEqual([
      [{ kind: 'set-venue', ...eea }],
      [],
    ]);
  });

  it('correct the clock, and are none if OKX has the key or did not answer', () => {
    const late = failedVerdict('OKX_REFUSED', { okxCode: '50102', remedy: 'correct-clock' });
    const elsewhere = failedVerdict('OKX_REFUSED', { okxCode: '50110', remedy: 'add-ip' });
    const unreached = failedVerdict('OKX_UNREACHABLE');
    const verdicts = [late, elsewhere, acceptedVerdict, unreached];
    expect(verdicts.map((verdict) => deadKeyOffers(verdict, home, both))).toEqual([
      [{ kind: 'correct-clock' }],
      [],
      [],
      [],
    ]);
  });
});

describe('isUnknownKey', () => {
  it('is a key that OKX says it does not have', () => {
    expect([none, unknown, acceptedVerdict].map(isUnknownKey)).toEqual([true, true, false]);
  });
});
