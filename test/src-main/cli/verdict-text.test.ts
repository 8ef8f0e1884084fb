import { describe, expect, it } from 'vitest';
import { type CheckVerdict, hourMs } from '#contract';
import { commandLineTranslator } from '#words/command-line';
import { checkError } from '../../../src-main/cli/check-error.ts';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { verdictText } from '../../../src-main/cli/verdict-text.ts';
import { acceptedVerdict } from '../../support/check-verdict.ts';
import { languages } from '../../words/languages.ts';

const { lines } = acceptedVerdict;
const failure = {
  kind: 'OKX_REFUSED',
  okxCode: '50110',
  said: 'Your IP is not included',
  detail: null,
  reasons: [],
  remedy: 'add-ip',
  address: '203.0.113.9',
  isSwapLikely: false,
} as const;
const full: CheckVerdict = {
  ...acceptedVerdict,
  lines: { ...lines, account: { ...lines.account, declared: { kind: 'sub', name: 'grid1' } } },
  failure,
  alternatives: [{ site: 'eea', environment: 'live' }],
};

function withLines(change: Partial<CheckVerdict['lines']>): CheckVerdict {
  return { ...full, lines: { ...full.lines, ...change } };
}

function withFailure(change: Partial<NonNullable<CheckVerdict['failure']>>): CheckVerdict {
  return { ...full, failure: { ...failure, ...change } };
}

const unreachable = {
  kind: 'OKX_UNREACHABLE',
  okxCode: null,
  reasons: [{ name: 'hostRefused', values: { host: 'openapi.okx.com', code: 'ECONNREFUSED' } }],
} as const;

/** A verdict that differs from the full one in one field, by the path of the field. */
const changes: Readonly<Record<string, CheckVerdict>> = {
  site: { ...full, site: 'us' },
  environment: { ...full, environment: 'demo' },
  'lines.reachable.state': withLines({ reachable: { state: 'failed' } }),
  'lines.clock.state': withLines({ clock: { ...lines.clock, state: 'failed' } }),
  'lines.clock.driftMs': withLines({ clock: { ...lines.clock, driftMs: 8 * hourMs } }),
  'lines.clock.roundTripMs': withLines({ clock: { ...lines.clock, roundTripMs: 2000 } }),
  'lines.clock.isCorrected': withLines({ clock: { ...lines.clock, isCorrected: true } }),
  'lines.accepted.state': withLines({ accepted: { state: 'failed' } }),
  'lines.permissions.state': withLines({ permissions: { ...lines.permissions, state: 'unknown' } }),
  'lines.permissions.declared': withLines({
    permissions: { ...lines.permissions, declared: ['read_only'] },
  }),
  'lines.permissions.confirmed': withLines({
    permissions: { ...lines.permissions, confirmed: ['withdraw'] },
  }),
  'lines.permissions.told': withLines({
    permissions: { ...lines.permissions, confirmed: null, told: 'read_only,stake' },
  }),
  'lines.ipAllowlist.state': withLines({ ipAllowlist: { ...lines.ipAllowlist, state: 'unknown' } }),
  'lines.ipAllowlist.declared': withLines({ ipAllowlist: { ...lines.ipAllowlist, declared: [] } }),
  'lines.ipAllowlist.confirmed': withLines({
    ipAllowlist: { ...lines.ipAllowlist, confirmed: [] },
  }),
  'lines.ipAllowlist.told': withLines({
    ipAllowlist: { ...lines.ipAllowlist, confirmed: null, told: '203.0.113.7/24' },
  }),
  'lines.environment.state': withLines({ environment: { ...lines.environment, state: 'unknown' } }),
  'lines.environment.declared': withLines({
    environment: { ...lines.environment, declared: 'demo' },
  }),
  'lines.environment.confirmed': withLines({
    environment: { ...lines.environment, confirmed: 'demo' },
  }),
  'lines.label.state': withLines({ label: { ...lines.label, state: 'unknown' } }),
  'lines.label.declared': withLines({ label: { ...lines.label, declared: 'Other' } }),
  'lines.label.confirmed': withLines({ label: { ...lines.label, confirmed: 'Other' } }),
  'lines.account.state': withLines({ account: { ...full.lines.account, state: 'unknown' } }),
  'lines.account.declared.kind': withLines({
    account: { ...lines.account, declared: { kind: 'main' } },
  }),
  'lines.account.declared.name': withLines({
    account: { ...lines.account, declared: { kind: 'sub', name: 'grid2' } },
  }),
  'lines.account.confirmed': withLines({ account: { ...full.lines.account, confirmed: 'sub' } }),
  'failure.kind': withFailure({ ...unreachable, reasons: [] }),
  'failure.okxCode': withFailure({ okxCode: '50113' }),
  'failure.said': withFailure({ said: null }),
  'failure.detail': withFailure({ ...unreachable, reasons: [], detail: 'host: ECONNRESET' }),
  'failure.reasons': withFailure(unreachable),
  'failure.remedy': withFailure({ remedy: 'correct-clock' }),
  'failure.address': withFailure({ address: null }),
  'failure.isSwapLikely': withFailure({ isSwapLikely: true }),
  alternatives: { ...full, alternatives: [] },
};
/** The terminal prints the verdict at once, and OKX's whole answer only as JSON. */
const untold = ['checkedAt', 'answer'];

function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([name, item]) =>
    pathsOf(item, path === '' ? name : `${path}.${name}`),
  );
}

describe('the verdict for people', () => {
  it('is tested with a change of every field', () => {
    const paths = [...Object.keys(changes), ...untold];
    expect(paths.toSorted()).toEqual(pathsOf(full).toSorted());
  });

  it.each(Object.entries(changes))('says what the JSON says: %s', async (path, changed) => {
    for (const { language } of languages) {
      const words = await commandLineTranslator(language);
      const told = (verdict: CheckVerdict) => {
        const error = checkError(verdict);
        return verdictText(verdict, words) + (error === undefined ? '' : errorText(error, words));
      };
      expect([language, path, told(changed) === told(full)]).toEqual([language, path, false]);
    }
  });

  it('names a time zone for a clock that is off by whole hours, after the drift', async () => {
    const words = await commandLineTranslator('en');
    const clock = { ...lines.clock, state: 'failed', driftMs: -8 * hourMs } as const;
    const told = verdictText({ ...acceptedVerdict, lines: { ...lines, clock } }, words);
    expect(told).toContain('28800.0 s ahead of OKX’s clock, give or take 0.04 s');
    expect(told).toContain(
      'The difference is 8:00 (hours:minutes), which looks like another time zone',
    );
  });

  it('escapes what OKX told', async () => {
    const words = await commandLineTranslator('en');
    const permissions = { ...lines.permissions, confirmed: null, told: 'all\u001b[2J\u202e' };
    const told = verdictText({ ...acceptedVerdict, lines: { ...lines, permissions } }, words);
    expect(told).toContain('“all\\u001b[2J\\u202e”, which Signet cannot read.');
  });
});
