import {
  type CheckRecord,
  type CheckVerdict,
  deadKeyCodes,
  type EntryKey,
  type EntrySummary,
  type Rotation,
  showsKey,
} from '../contract/index.ts';
import type { Checked } from './verdict.ts';

/**
 * What of a verdict is worth keeping.
 *
 * @param entry what its owner says of the key
 * @returns `undefined` where OKX was asked elsewhere than the key is said to belong, or did not say anything
 *   about it
 */
export function checkRecordOf(
  verdict: CheckVerdict,
  entry: Pick<Checked, 'site' | 'environment'>,
): CheckRecord | undefined {
  const { checkedAt, lines, trouble, site, environment } = verdict;
  if (site !== entry.site || environment !== entry.environment) return undefined;
  if (trouble !== null) {
    const tells = trouble.okxCode !== null && keyCodes.has(trouble.okxCode);
    return tells ? { checkedAt, okxCode: trouble.okxCode, confirmed: null } : undefined;
  }
  const { permissions, ipAllowlist, label, account } = lines;
  if (permissions.confirmed === null || label.confirmed === null || account.confirmed === null) {
    return undefined;
  }
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
 * What a check adds to the records of an entry, by the time that it is written down: the key may have been
 * replaced, exchanged with the other of a rotation, or said to belong elsewhere since it was asked about.
 *
 * @param asked with which credentials, and which host in place of OKX's own
 * @returns tells it for the entry as it is then; `undefined` where there is nothing to add
 */
export function learnedFrom(verdict: CheckVerdict, asked: Asked) {
  const { credentialVersion, hosts } = asked;
  return (entry: EntrySummary): KeyRecords | { rotation: Rotation } | undefined => {
    const record = checkRecordOf(verdict, entry);
    if (record === undefined || entry.hosts.rest !== hosts.rest) return undefined;
    if (entry.credentialVersion === credentialVersion) {
      return { ...recordsOf(record, entry.lastCheck), ...(isAccepted(record) && callOf(record)) };
    }
    const { rotation } = entry;
    if (rotation?.other?.credentialVersion !== credentialVersion) return undefined;
    const { other: before, switchedAt, revokedAt } = rotation;
    // Of an old key it is to be seen which application still calls; this call is Signet's own.
    const isUse = isAccepted(record) && switchedAt === null;
    const other = {
      ...before,
      ...recordsOf(record, before.lastCheck),
      ...(isUse && callOf(record)),
    };
    // Before its owner deleted it, that OKX does not know a key proves nothing but that it was mistyped.
    const proof = revokedAt === null ? null : provedBy(record, before, rotation.proof);
    return { rotation: { ...rotation, other, proof } };
  };
}

function recordsOf(record: CheckRecord, before: CheckRecord | null): KeyRecords {
  if (!showsKey(record)) return { lastCheck: record };
  // A key that OKX has, and does not take at the moment, still is what OKX said it is.
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
 * SECURITY: OKX does not know a key of another site either, nor a mistyped one. That it does not is proof only
 * where it knew this very key before, in this very place.
 *
 * @param key what was known of it before
 * @returns OKX's word that the key is dead: this time, or before where it said nothing to the contrary
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

type Asked = Pick<EntrySummary, 'credentialVersion' | 'hosts'>;
type KeyRecords = { readonly lastCheck: CheckRecord } & {
  readonly [field in 'knownAt' | 'calledAt']?: string;
};

/** The errors of OKX that tell of the key itself, not of the moment: OKX docs, "Error Code", "API Class". */
const keyCodes: ReadonlySet<string> = new Set([
  '50100',
  '50101',
  '50105',
  '50110',
  '50111',
  '50113',
  '50119',
]);
