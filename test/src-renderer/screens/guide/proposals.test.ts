import { describe, expect, it } from 'vitest';
import { type Entry, purposes } from '#contract';
import { profileOf } from '../../../../src-main/health/purpose-profiles.ts';
import {
  emptyValues,
  entriesServing,
  type GuideValues,
} from '../../../../src-renderer/screens/guide/guide-values.ts';
import {
  changedValues,
  rehearsalOf,
  valuesAfter,
} from '../../../../src-renderer/screens/guide/proposals.ts';
import { anyEntry } from '../../../support/any-entry.ts';

const useCases = purposes.map(profileOf);
const empty = emptyValues([]);

function told(
  changes: readonly Partial<GuideValues>[],
  entries: readonly Entry[] = [],
): GuideValues {
  const world = { useCases, entries, demoWord: 'Demo' };
  return changes.reduce<GuideValues>(
    (values, change) => changedValues(values, change, world),
    empty,
  );
}

describe('what the guide proposes', () => {
  it('follows from the purpose', () => {
    const proposed = purposes.map((purpose) => {
      const { permissions, rotationPolicy, environment } = told([{ purpose }]);
      return [
        purpose,
        permissions,
        rotationPolicy.kind === 'interval' && rotationPolicy.days,
        environment,
      ];
    });
    expect(proposed).toEqual([
      ['trading-bot', ['read_only', 'trade'], 90, 'demo'],
      ['portfolio', ['read_only'], 180, 'live'],
      ['arbitrage', ['read_only', 'trade'], 60, 'demo'],
      ['custody', ['read_only', 'withdraw'], 30, 'live'],
      ['own-script', ['read_only'], 90, 'demo'],
    ]);
  });

  it('changes with the purpose, except for what the user chose', () => {
    const values = told([
      { purpose: 'trading-bot' },
      { permissions: ['trade'] },
      { purpose: 'portfolio' },
    ]);
    expect([values.permissions, values.environment]).toEqual([['trade'], 'live']);
  });

  it('has no Withdraw for a sub-account, but has it again for the main account', () => {
    const sub = told([{ purpose: 'custody' }, { account: { kind: 'sub', name: 'a' } }]);
    const main = told([
      { purpose: 'custody' },
      { account: { kind: 'sub', name: 'a' } },
      { account: { kind: 'main' } },
    ]);
    expect([sub.permissions, main.permissions]).toEqual([['read_only'], ['read_only', 'withdraw']]);
  });

  it('is live if the application already has a demo key', () => {
    const rehearsed = anyEntry({ environment: 'demo', applications: ['Freqtrade'] });
    const changes = [{ purpose: 'trading-bot' }, { application: 'freqtrade' }] as const;
    expect(told(changes, [rehearsed]).environment).toBe('live');
  });

  it('names the key after its application, also for a demo key', () => {
    const application = { application: ' Freqtrade ' };
    expect([
      told([application]).label,
      told([application, { purpose: 'trading-bot' }]).label,
      told([application, { environment: 'demo' }, { environment: 'live' }]).label,
      told([application, { application: '' }]).label,
    ]).toEqual(['Freqtrade', 'Freqtrade Demo', 'Freqtrade', '']);
  });

  it('finds a label that is free and short enough', () => {
    const taken = [anyEntry({ label: 'freqtrade' }), anyEntry({ label: 'Freqtrade 2' })];
    expect([
      told([{ application: 'Freqtrade' }], taken).label,
      [...told([{ application: 'é'.repeat(64) }, { environment: 'demo' }]).label].length,
    ]).toEqual(['Freqtrade 3', 64]);
  });

  it('keeps a label that the user wrote', () => {
    expect(told([{ label: 'Mine' }, { application: 'Freqtrade' }]).label).toBe('Mine');
  });
});

describe('the values for the next key', () => {
  const world = (made: Entry) => ({ useCases, entries: [made], demoWord: 'Demo' });

  it('are, after a demo key, those of the live key of its application', () => {
    const made = anyEntry({
      environment: 'demo',
      label: 'Freqtrade Demo',
      applications: ['Freqtrade'],
      purpose: 'trading-bot',
      site: 'eea',
      account: { kind: 'sub', name: 'bots' },
    });
    expect(valuesAfter(made, world(made))).toMatchObject({
      step: 'purpose',
      purpose: 'trading-bot',
      application: 'Freqtrade',
      label: 'Freqtrade',
      environment: 'live',
      site: 'eea',
      account: { kind: 'sub', name: 'bots' },
      permissions: ['read_only', 'trade'],
    });
  });

  it('are empty after any other', () => {
    const live = anyEntry({ applications: ['Freqtrade'], purpose: 'trading-bot' });
    const nobodys = anyEntry({ environment: 'demo' });
    expect([valuesAfter(live, world(live)), valuesAfter(nobodys, world(nobodys))]).toEqual([
      empty,
      empty,
    ]);
  });
});

describe('the rehearsal of a live key', () => {
  it('is a demo key for its application, however many there are', () => {
    const live = anyEntry({
      applications: ['Freqtrade', 'Grafana'],
      purpose: 'trading-bot',
      site: 'eea',
    });
    expect(rehearsalOf(live, { useCases, entries: [live], demoWord: 'Demo' })).toMatchObject({
      step: 'purpose',
      purpose: 'trading-bot',
      application: 'Freqtrade',
      label: 'Freqtrade Demo',
      environment: 'demo',
      site: 'eea',
      permissions: ['read_only', 'trade'],
    });
  });

  it('is also a demo key if nothing is known of the live one', () => {
    const live = anyEntry({});
    const { purpose, application, environment } = rehearsalOf(live, {
      useCases,
      entries: [live],
      demoWord: 'Demo',
    });
    expect([purpose, application, environment]).toEqual([null, '', 'demo']);
  });
});

describe('an empty draft', () => {
  it('has the site of the newest entry', () => {
    const entries = [
      anyEntry({ site: 'us', addedAt: '2026-01-02T00:00:00.000Z' }),
      anyEntry({ site: 'eea', addedAt: '2026-01-03T00:00:00.000Z' }),
    ];
    expect([emptyValues([]).site, emptyValues(entries).site]).toEqual(['global', 'eea']);
  });
});

describe('entriesServing', () => {
  it('finds an application by its name, in any case, and nothing by an empty name', () => {
    const entry = anyEntry({ applications: ['Hummingbot', 'Freqtrade'] });
    const other = anyEntry({ applications: [] });
    expect([
      entriesServing(' freqtrade', [entry, other]),
      entriesServing('', [entry, other]),
    ]).toEqual([[entry], []]);
  });
});
