import { describe, expect, it } from 'vitest';
import { type Entry, type ListedEntry, listedEntryOf } from '#contract';
import { dueStatusOf } from '../../../src-main/reminders/schedule.ts';
import {
  type EntryOrder,
  indexEntries,
  noFilter,
  selectEntries,
} from '../../../src-renderer/components/entry-selection.ts';
import { anyEntry } from '../../support/any-entry.ts';

let entries = 0;

function entry(change: Partial<Entry>): Entry {
  const id = String(++entries).padStart(32, '0');
  return anyEntry({ id, createdOnOkxAt: null, ipAllowlist: [], ...change });
}

const bot = entry({
  label: 'Grid bot 10',
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['203.0.113.7'],
  applications: ['Freqtrade'],
  addedAt: '2026-03-01T00:00:00.000Z',
  credentialsChangedAt: '2026-03-01T00:00:00.000Z',
});
const second = entry({
  label: 'grid bot 9',
  environment: 'demo',
  permissions: ['trade'],
  apiKeyEnding: 'abcd',
  rotationPolicy: { kind: 'never', reason: 'demo' },
});
const taxes = entry({
  label: 'Élan taxes',
  site: 'eea',
  account: { kind: 'sub', name: 'books' },
  notes: 'for the accountant',
  createdOnOkxAt: '2025-06-01T00:00:00.000Z',
  addedAt: '2026-02-01T00:00:00.000Z',
});
const all = [bot, taxes, second];

/** As in main's answer. */
const reminders = new Map(
  all.map((item) => {
    const status = dueStatusOf({ ...item, isIpBound: item.ipAllowlist.length > 0 }, item.addedAt);
    const { id: entryId, addedAt: keyCreatedAt } = item;
    return [entryId, { entryId, keyCreatedAt, status, snoozedUntil: null }];
  }),
);
const indexed = (order: EntryOrder) =>
  indexEntries(all.map(listedEntryOf), { order, language: 'en', reminders });
const labels = (found: readonly ListedEntry[]) => found.map(({ label }) => label);
const find = (change: Partial<typeof noFilter>) =>
  labels(selectEntries(indexed('label'), { ...noFilter, ...change }));

describe('indexEntries', () => {
  it('orders by label with numbers as people count, by newest, and by due date with never last', () => {
    const orders = (['label', 'added', 'due'] as const).map((order) =>
      labels(selectEntries(indexed(order), noFilter)),
    );
    expect(orders).toEqual([
      ['Élan taxes', 'grid bot 9', 'Grid bot 10'],
      ['Grid bot 10', 'Élan taxes', 'grid bot 9'],
      ['Élan taxes', 'Grid bot 10', 'grid bot 9'],
    ]);
  });
});

describe('selectEntries', () => {
  it.each([
    ['GRID', ['grid bot 9', 'Grid bot 10']],
    ['bot freqtrade', ['Grid bot 10']],
    ['abcd', ['grid bot 9']],
    ['203.0.113', ['Grid bot 10']],
    ['books', ['Élan taxes']],
    ['accountant', ['Élan taxes']],
    ['ｇｒｉｄ　ＡＢＣＤ', ['grid bot 9']],
    ['grid books', []],
  ])('finds by %s', (text, found) => {
    expect(find({ text })).toEqual(found);
  });

  it('filters by site, environment and permission, and by all of them together', () => {
    expect([
      find({ site: 'eea' }),
      find({ environment: 'demo' }),
      find({ permission: 'read_only' }),
      find({ permission: 'trade' }),
      find({ permission: 'withdraw' }),
      find({ environment: 'live', permission: 'trade', text: 'grid' }),
    ]).toEqual([
      ['Élan taxes'],
      ['grid bot 9'],
      ['Élan taxes'],
      ['grid bot 9', 'Grid bot 10'],
      [],
      ['Grid bot 10'],
    ]);
  });
});
