import type { ChecklistItem, ChecklistLine, Entry, Finding, FindingKind } from '#contract';
import { canMoveMoney, knownOf } from './subject.ts';

type AutomaticItem = (ChecklistLine & { readonly kind: 'automatic' })['item'];

type Automatic = {
  /** @returns whether the item applies to this entry */
  readonly concerns: (entry: Entry) => boolean;
  /** The findings that keep the item open. */
  readonly kinds: readonly FindingKind[];
  /** @returns whether Signet knows enough to close the item; if not, it stays `unknown` even without a finding. */
  readonly isKnown: (entry: Entry) => boolean;
};

const isLive = ({ environment }: Entry) => environment === 'live';
const isConfirmed = ({ lastCheck }: Entry) => lastCheck?.confirmed != null;
const always = () => true;

/** In the order in which a page shows them. */
const automatic: Readonly<Record<AutomaticItem, Automatic>> = {
  permissions: {
    concerns: always,
    kinds: ['permission-extra', 'permissions-differ'],
    isKnown: (entry) => entry.purpose !== null && isConfirmed(entry),
  },
  withdraw: {
    // A sub-account cannot withdraw, and a demo key has nothing to withdraw.
    concerns: (entry) =>
      isLive(entry) && entry.purpose !== 'custody' && entry.account.kind === 'main',
    kinds: ['withdraw'],
    isKnown: isConfirmed,
  },
  addresses: {
    concerns: isLive,
    kinds: [
      'addresses-none',
      'addresses-open',
      'addresses-wide',
      'addresses-unseen',
      'addresses-differ',
    ],
    isKnown: isConfirmed,
  },
  checked: {
    concerns: always,
    kinds: ['never-checked', 'refused', 'environment-differs', 'checked-long-ago'],
    isKnown: always,
  },
  application: {
    concerns: always,
    kinds: ['applications-many', 'application-shared'],
    isKnown: ({ applications }) => applications.length > 0,
  },
  rotation: {
    concerns: always,
    kinds: ['rotation-soon', 'rotation-due', 'rotation-overdue', 'rotation-unfinished'],
    isKnown: always,
  },
};

/** The entries that each tick applies to. */
const ticks: Readonly<Record<ChecklistItem, (entry: Entry) => boolean>> = {
  'two-factor': isLive,
  'account-password': isLive,
  connections: isLive,
  'trusted-device': always,
  'plaintext-removed': always,
  'sole-application': always,
  'tested-in-demo': canMoveMoney,
  'addresses-fixed': (entry) => isLive(entry) && knownOf(entry).addresses.length > 0,
  'withdrawal-addresses': (entry) =>
    isLive(entry) && knownOf(entry).permissions.includes('withdraw'),
};

/**
 * Builds the checklist of an entry: first the items that Signet checks itself, then those that only the owner
 * can tick.
 *
 * @param findings those of the entry; findings of other entries are ignored
 * @returns one line for each item that applies to the entry
 */
export function checklistOf(entry: Entry, findings: readonly Finding[]): readonly ChecklistLine[] {
  const kinds = new Set(
    findings.filter(({ entryId }) => entryId === entry.id).map(({ kind }) => kind),
  );
  const seen = keysOf(automatic)
    .filter((item) => automatic[item].concerns(entry))
    .map((item): ChecklistLine => {
      const isOpen = automatic[item].kinds.some((kind) => kinds.has(kind));
      const isKnown = automatic[item].isKnown(entry);
      return { kind: 'automatic', item, state: isOpen ? 'open' : isKnown ? 'done' : 'unknown' };
    });
  const ticked = keysOf(ticks)
    .filter((item) => ticks[item](entry))
    .map((item): ChecklistLine => {
      const tick = entry.ticks.find((known) => known.item === item);
      return { kind: 'tick', item, tickedAt: tick?.tickedAt ?? null };
    });
  return [...seen, ...ticked];
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[]; // Object.keys loses the type of a record's keys
}
