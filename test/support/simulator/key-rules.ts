import { isIP, isIPv4 } from 'node:net';
import type { Permission } from '#contract';
import { Refused } from './refusals.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** OKX docs, "Error Code", "Sub-account Class": 59501 and 59503. */
const keysPerAccount = 50;
const addressesPerKey = 20;
/** OKX's API FAQ: a name has up to 50 letters and digits. */
const labelShape = /^[\p{L}\p{N}]{1,50}$/u;

/** @throws Refused 59501 if the account cannot have another key */
export function checkCount(keys: readonly SimulatedKey[]): void {
  if (keys.length >= keysPerAccount) throw new Refused('59501');
}

/**
 * @param others the account's other keys
 * @throws Refused 59502, 51000
 */
export function checkLabel(label: string, others: readonly SimulatedKey[]): void {
  if (!labelShape.test(label)) throw new Refused('51000', { name: 'label' });
  if (others.some((other) => other.label === label)) throw new Refused('59502');
}

/** @throws Refused 59503, 51000 */
export function checkAddresses(ipAllowlist: readonly string[]): void {
  if (ipAllowlist.length > addressesPerKey) throw new Refused('59503');
  if (!ipAllowlist.every(isAddressOrSegment)) throw new Refused('51000', { name: 'ip' });
}

/** @throws Refused 59504, 51000 */
export function checkPermissions(
  permissions: readonly Permission[],
  { uid, mainUid }: Pick<SimulatedKey, 'uid' | 'mainUid'>,
): void {
  if (permissions.length === 0) throw new Refused('51000', { name: 'perm' });
  if (uid !== mainUid && permissions.includes('withdraw')) throw new Refused('59504');
}

/**
 * Refuses a passphrase that OKX docs, "Create an API Key for a sub-account", do not allow: it must have 8 to 32
 * characters with an upper-case letter, a lower-case letter, a digit and a special character.
 *
 * @throws Refused 59505
 */
export function checkPassphrase(passphrase: string): void {
  const kinds = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/];
  const isLongEnough = passphrase.length >= 8 && passphrase.length <= 32;
  if (!isLongEnough || !kinds.every((kind) => kind.test(passphrase))) throw new Refused('59505');
}

function isAddressOrSegment(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  if (isIP(address) === 0 || rest.length > 0) return false;
  return (
    prefix === undefined ||
    (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIPv4(address) ? 32 : 128))
  );
}
