import {
  type CheckRecord,
  type CheckVerdict,
  deadKeyCodes,
  type EntrySummary,
  heldKeyCodes,
  type Rotation,
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
 * @param credentialVersion of the credentials that OKX was asked with
 * @returns tells it for the entry as it is then; `undefined` where there is nothing to add
 */
export function learnedFrom(verdict: CheckVerdict, credentialVersion: number) {
  return (entry: EntrySummary): KeyRecords | { rotation: Rotation } | undefined => {
    const lastCheck = checkRecordOf(verdict, entry);
    if (lastCheck === undefined) return undefined;
    const isAccepted = lastCheck.okxCode === null;
    const recordsOf = (before: CheckRecord | null): KeyRecords => ({
      lastCheck: withConfirmed(lastCheck, before),
      ...(isAccepted && { calledAt: lastCheck.checkedAt }),
    });
    if (entry.credentialVersion === credentialVersion) return recordsOf(entry.lastCheck);
    const { rotation } = entry;
    if (rotation?.other?.credentialVersion !== credentialVersion) return undefined;
    const other = { ...rotation.other, ...recordsOf(rotation.other.lastCheck) };
    // Before its owner deleted it, that OKX does not know a key proves nothing but that it was mistyped.
    const proof = rotation.revokedAt === null ? null : provedBy(lastCheck, rotation.proof);
    return { rotation: { ...rotation, other, proof } };
  };
}

/** A key that OKX has, and does not take at the moment, still is what OKX said it is. */
function withConfirmed(record: CheckRecord, before: CheckRecord | null): CheckRecord {
  const { okxCode } = record;
  if (okxCode === null || !heldKeyCodes.includes(okxCode)) return record;
  return { ...record, confirmed: before?.confirmed ?? null };
}

/** @returns OKX's word that a key is dead: this time, or before where it said nothing to the contrary */
export function provedBy(
  { checkedAt, okxCode: said }: CheckRecord,
  before: Rotation['proof'],
): Rotation['proof'] {
  const okxCode = deadKeyCodes.find((code) => code === said);
  if (okxCode) return { provedAt: checkedAt, okxCode };
  return said === null ? null : before;
}

type KeyRecords = { readonly lastCheck: CheckRecord; readonly calledAt?: string };

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
