import { describe, expect, it } from 'vitest';
import { checkVerdictSchema } from '#contract';
import { type CheckFacts, verdictOf } from '../../../src-main/okx/verdict.ts';
import { draft } from '../../support/entry-arbitraries.ts';

const { credentials: _, ...described } = draft;
const entry = { ...described, hosts: {} };
const facts: CheckFacts = {
  checkedAt: '2026-11-20T08:00:00.000Z',
  site: 'global',
  environment: 'live',
  clock: { driftMs: 0, roundTripMs: 80 },
  isClockCorrected: false,
  config: null,
  failure: { okxCode: '50119', said: "API key doesn't exist" },
  isSwapLikely: false,
  answer: null,
};

describe('verdictOf', () => {
  it('offers the other sites in the same environment for an unknown key', () => {
    expect(verdictOf(entry, { ...facts, site: 'eea', environment: 'demo' }).alternatives).toEqual([
      { site: 'global', environment: 'demo' },
      { site: 'us', environment: 'demo' },
      { site: 'tr', environment: 'demo' },
    ]);
  });

  it('also offers the other environment for a key that a WebSocket does not know', () => {
    const failure = { okxCode: '60032', said: '' };
    const own = { ...facts, failure };
    expect([
      verdictOf(entry, own).alternatives,
      verdictOf({ ...entry, hosts: draft.hosts }, own).alternatives,
    ]).toEqual([
      [
        { site: 'eea', environment: 'live' },
        { site: 'us', environment: 'live' },
        { site: 'tr', environment: 'live' },
        { site: 'global', environment: 'demo' },
      ],
      [{ site: 'global', environment: 'demo' }],
    ]);
  });

  it('offers no other site if an overridden host replaces them all', () => {
    const { alternatives } = verdictOf({ ...entry, hosts: draft.hosts }, facts);
    expect(alternatives).toEqual([]);
  });

  it('offers nothing if another site would not help', () => {
    const failure = { okxCode: '50105', said: '' };
    expect(verdictOf(entry, { ...facts, failure })).toMatchObject({
      alternatives: [],
      failure: { said: null, remedy: 'reenter-passphrase' },
    });
  });

  it.each([
    [0, false, 'passed'],
    [5000, false, 'passed'],
    [-5001, false, 'attention'],
    [30_000, false, 'attention'],
    [30_001, false, 'failed'],
    [-30_001, true, 'attention'],
  ] as const)(
    'judges a drift of %i ms, corrected %s, as %s',
    (driftMs, isClockCorrected, state) => {
      const clock = { driftMs, roundTripMs: 80 };
      expect(verdictOf(entry, { ...facts, clock, isClockCorrected }).lines.clock).toEqual({
        state,
        ...clock,
        isCorrected: isClockCorrected,
      });
    },
  );

  it.each([
    ['no address: dead.beef', null],
    ['from 198.51.100.4.', '198.51.100.4'],
    ['from ::1:', '::1'],
    ['from 198.51.100.4:51200', '198.51.100.4'],
    ['999.1.1.1', null],
    ['198.51.100.4 is not one of 203.0.113.9', null],
    ['198.51.100.4 (::ffff:198.51.100.4) is not listed', '198.51.100.4'],
    ['Your IP ::ffff:203.0.113.9 is not', '203.0.113.9'],
    ['Your IP ::FFFF:203.0.113.9, is not', '203.0.113.9'],
    ['Your IP 0:0:0:0:0:ffff:cb00:7109 is not', '203.0.113.9'],
    ['Your IP [2001:DB8:0:0::7] is not', '2001:db8::7'],
  ])('finds the address to bind in %j', (said, address) => {
    const { failure } = verdictOf(entry, { ...facts, failure: { okxCode: '50110', said } });
    expect(failure?.address).toBe(address);
  });

  it('matches the schema of the contract', () => {
    const verdict = verdictOf(entry, facts);
    expect(checkVerdictSchema.parse(verdict)).toEqual(verdict);
  });
});
