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

  it('finds an address only if there is one', () => {
    const said = ['no address: dead.beef', 'from 198.51.100.4.', 'from ::1:', '999.1.1.1'];
    const addresses = said.map(
      (text) =>
        verdictOf(entry, { ...facts, failure: { okxCode: '50110', said: text } }).failure?.address,
    );
    expect(addresses).toEqual([null, '198.51.100.4', '::1', null]);
  });

  it('matches the schema of the contract', () => {
    const verdict = verdictOf(entry, facts);
    expect(checkVerdictSchema.parse(verdict)).toEqual(verdict);
  });
});
