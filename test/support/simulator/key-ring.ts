import { randomBytes, randomUUID } from 'node:crypto';
import { dayMs } from '#contract';
import type { AccountBook } from './account-book.ts';
import type { ExchangeClock } from './exchange-clock.ts';
import {
  checkAddresses,
  checkCount,
  checkLabel,
  checkPassphrase,
  checkPermissions,
} from './key-rules.ts';
import { Refused } from './refusals.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** A key with the records of the exchange; instants are Unix time in ms. */
export type IssuedKey = {
  readonly key: SimulatedKey;
  readonly createdAt: number;
  readonly lastUsedAt: number;
};

/** The properties of a new key. The exchange must have the account. */
export type NewKey = Pick<
  SimulatedKey,
  'uid' | 'label' | 'passphrase' | 'permissions' | 'ipAllowlist'
> &
  Partial<Pick<SimulatedKey, 'environment' | 'site'>>;

/** The properties that can be edited later. */
export type KeyChange = Partial<Pick<SimulatedKey, 'label' | 'permissions' | 'ipAllowlist'>>;

/** OKX docs, "API key security": an unused key that is not bound to an IP expires after this time. */
const inactivityMs = 14 * dayMs;

/** The keys that the exchange has issued. */
export class KeyRing {
  readonly #issued = new Map<string, IssuedKey>();
  readonly #accounts: AccountBook;
  readonly #clock: ExchangeClock;
  readonly #listeners = new Set<(apiKey: string) => void>();
  readonly #secrets = new Set<string>();

  constructor(keys: readonly SimulatedKey[], accounts: AccountBook, clock: ExchangeClock) {
    this.#accounts = accounts;
    this.#clock = clock;
    for (const key of keys) this.#issue(key);
  }

  /** @returns the key, or `undefined` if it does not exist or has expired */
  find(apiKey: string): SimulatedKey | undefined {
    return this.#current(apiKey)?.key;
  }

  /** @returns the keys of one account, oldest first */
  ofAccount(uid: string): readonly IssuedKey[] {
    const all = [...this.#issued.keys()].map((apiKey) => this.#current(apiKey));
    return all.filter((issued) => issued?.key.uid === uid).filter((issued) => issued !== undefined);
  }

  /** Records that a key was used. */
  noteUse(apiKey: string): void {
    const issued = this.#issued.get(apiKey);
    if (issued) this.#issued.set(apiKey, { ...issued, lastUsedAt: this.#clock.now() });
  }

  /**
   * Creates a key, as its owner would on OKX's website.
   *
   * @throws Refused if OKX would not create it
   */
  create({ environment = 'live', ...newKey }: NewKey): SimulatedKey {
    const { uid } = newKey;
    const mainUid = this.#accounts.find(uid)?.mainUid;
    if (mainUid === undefined) throw new Refused('59510');
    const others = this.#others({ uid, environment, apiKey: '' });
    checkCount(others);
    checkPassphrase(newKey.passphrase);
    checkLabel(newKey.label, others);
    checkAddresses(newKey.ipAllowlist);
    checkPermissions(newKey.permissions, { uid, mainUid });
    const apiKey = randomUUID();
    const secretKey = randomBytes(16).toString('hex').toUpperCase();
    const holdings = others[0]?.holdings ?? [];
    const key = { ...newKey, environment, apiKey, secretKey, mainUid, holdings };
    this.#issue(key);
    return key;
  }

  /**
   * Edits a key, and disconnects its WebSockets.
   *
   * @throws Refused 59506 if there is no such key; another code if OKX would not allow the change
   */
  edit(apiKey: string, change: KeyChange): SimulatedKey {
    const issued = this.#current(apiKey);
    if (!issued) throw new Refused('59506');
    const key = { ...issued.key, ...change };
    if (change.label !== undefined) checkLabel(change.label, this.#others(key));
    if (change.ipAllowlist) checkAddresses(change.ipAllowlist);
    if (change.permissions) checkPermissions(change.permissions, key);
    this.#issued.set(apiKey, { ...issued, key });
    this.#tell(apiKey);
    return key;
  }

  /**
   * Deletes a key, and disconnects its WebSockets.
   *
   * @throws Refused 59506 if there is no such key
   */
  delete(apiKey: string): void {
    if (!this.#current(apiKey)) throw new Refused('59506');
    this.#drop(apiKey);
  }

  /**
   * @param listener called for every key that is edited or deleted, or expires
   * @returns a function that removes the listener
   */
  onChange(listener: (apiKey: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lists the secrets of all keys, including deleted ones. */
  secrets(): readonly string[] {
    return [...this.#secrets];
  }

  #others({
    uid,
    environment,
    apiKey,
  }: Pick<SimulatedKey, 'uid' | 'environment' | 'apiKey'>): readonly SimulatedKey[] {
    return this.ofAccount(uid)
      .map(({ key }) => key)
      .filter((key) => key.environment === environment && key.apiKey !== apiKey);
  }

  #issue(key: SimulatedKey): void {
    for (const secret of [key.apiKey, key.secretKey, key.passphrase]) this.#secrets.add(secret);
    const now = this.#clock.now();
    this.#issued.set(key.apiKey, { key, createdAt: key.createdAt ?? now, lastUsedAt: now });
  }

  #current(apiKey: string): IssuedKey | undefined {
    const issued = this.#issued.get(apiKey);
    if (!issued || !hasExpired(issued, this.#clock.now())) return issued;
    this.#drop(apiKey);
    return undefined;
  }

  #drop(apiKey: string): void {
    this.#issued.delete(apiKey);
    this.#tell(apiKey);
  }

  #tell(apiKey: string): void {
    for (const listener of this.#listeners) listener(apiKey);
  }
}

/** OKX docs, "API key security": demo keys do not expire. */
function hasExpired({ key, lastUsedAt }: IssuedKey, now: number): boolean {
  const canAct = key.permissions.includes('trade') || key.permissions.includes('withdraw');
  const isBound = key.ipAllowlist.length > 0;
  return key.environment === 'live' && canAct && !isBound && now - lastUsedAt >= inactivityMs;
}
