import {
  type CheckRecord,
  type CheckVerdict,
  deadKeyCodes,
  type Entry,
  type EntryKey,
  okxErrorOf,
  type Rotation,
  showsKey,
} from '#contract';
import type { CheckedEntry } from './verdict.ts';

/**
 * Extracts from a verdict the record to save.
 *
 * @param entry the site and environment that the owner entered
 * @returns `undefined` if the check asked another site or environment, or learned nothing about the key
 */
export function checkRecordOf(
  verdict: CheckVerdict,
  entry: Pick<CheckedEntry, 'site' | 'environment'>,
): CheckRecord | undefined {
  const { checkedAt, lines, failure, site, environment } = verdict;
  if (site !== entry.site || environment !== entry.environment) return undefined;
  if (failure !== null) {
    const isAboutKey = okxErrorOf(failure.okxCode ?? '')?.says !== undefined;
    return isAboutKey ? { checkedAt, okxCode: failure.okxCode, confirmed: null } : undefined;
  }
  const { permissions, ipAllowlist, label, account } = lines;
  if (label.confirmed === null || account.confirmed === null) return undefined;
  // SECURITY: a permission that Signet does not know may be worth more than those it knows, so nothing is confirmed.
  if (permissions.confirmed === null) return { checkedAt, okxCode: null, confirmed: null };
  return {
    checkedAt,
    okxCode: null,
    confirmed: {
      permissions: permissions.confirmed,
      ipAllowlist: ipAllowlist.confirmed,
      environment,
      label: label.confirmed,
      account: account.confirmed,
    },
  };
}

/**
 * Records the result of a check. The entry may have changed since OKX was asked: its key may have been
 * replaced or exchanged with the second key of a rotation, or its site or environment edited.
 *
 * @param asked the credentials that were checked, and the hosts that replaced OKX's own
 * @returns a function from the present entry to its new records; it gives `undefined` if there are none
 */
export function recordsFromCheck(verdict: CheckVerdict, asked: Asked) {
  const { credentialVersion, hosts } = asked;
  return (entry: Entry): KeyRecords | { rotation: Rotation } | undefined => {
    const record = checkRecordOf(verdict, entry);
    if (record === undefined || entry.hosts.rest !== hosts.rest) return undefined;
    if (entry.credentialVersion === credentialVersion) {
      return { ...recordsOf(record, entry.lastCheck), ...(isAccepted(record) && callOf(record)) };
    }
    const { rotation } = entry;
    if (rotation?.other?.credentialVersion !== credentialVersion) return undefined;
    const { other: before, switchedAt, revokedAt } = rotation;
    // After the switch, `calledAt` shows whether an application still uses the old key, so Signet's own call
    // must not count.
    const isUse = isAccepted(record) && switchedAt === null;
    const other = {
      ...before,
      ...recordsOf(record, before.lastCheck),
      ...(isUse && callOf(record)),
    };
    // Before the owner deleted the key, an error that OKX does not know it only means that it was mistyped.
    const proof = revokedAt === null ? null : provedBy(record, before, rotation.proof);
    return { rotation: { ...rotation, other, proof } };
  };
}

/**
 * Records the last check of a key from before its entry was added.
 *
 * @param lastCheck `null` if it was never checked
 */
export function recordsOfNewKey(
  lastCheck: CheckRecord | null,
): Pick<Entry, 'lastCheck' | 'knownAt' | 'calledAt'> {
  if (lastCheck === null) return { lastCheck, knownAt: null, calledAt: null };
  const { checkedAt } = lastCheck;
  return {
    lastCheck,
    knownAt: showsKey(lastCheck) ? checkedAt : null,
    calledAt: isAccepted(lastCheck) ? checkedAt : null,
  };
}

function recordsOf(record: CheckRecord, before: CheckRecord | null): KeyRecords {
  if (!showsKey(record)) return { lastCheck: record };
  // If OKX has the key but refuses it for the moment, what it confirmed earlier still holds.
  const confirmed = isAccepted(record) ? record.confirmed : (before?.confirmed ?? null);
  return { lastCheck: { ...record, confirmed }, knownAt: record.checkedAt };
}

function callOf({ checkedAt }: CheckRecord): Pick<KeyRecords, 'calledAt'> {
  return { calledAt: checkedAt };
}

function isAccepted({ okxCode }: CheckRecord): boolean {
  return okxCode === null;
}

/**
 * SECURITY: OKX also answers "unknown key" for a mistyped key and for a key of another site. The answer proves
 * that a key is dead only if OKX knew this very key before, at the same site and in the same environment.
 *
 * @param key the record of the key before this check
 * @returns the new proof; the earlier one if this check neither confirms nor contradicts it; otherwise `null`
 */
export function provedBy(
  record: CheckRecord,
  { knownAt }: Pick<EntryKey, 'knownAt'>,
  before: Rotation['proof'],
): Rotation['proof'] {
  if (showsKey(record)) return null;
  const okxCode = deadKeyCodes.find((code) => code === record.okxCode);
  return okxCode && knownAt !== null ? { provedAt: record.checkedAt, okxCode } : before;
}

type Asked = Pick<Entry, 'credentialVersion' | 'hosts'>;
type KeyRecords = { readonly lastCheck: CheckRecord } & {
  readonly [field in 'knownAt' | 'calledAt']?: string;
};
