import { randomBytes, randomUUID } from 'node:crypto';
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

/** A key, and what the exchange remembers of it; in ms since 1970. */
export type IssuedKey = {
  readonly key: SimulatedKey;
  readonly createdAt: number;
  readonly lastUsedAt: number;
};

/** What its owner chooses when a key is made. The account is one that the exchange has. */
export type NewKey = Pick<
  SimulatedKey,
  'uid' | 'label' | 'passphrase' | 'permissions' | 'ipAllowlist'
> &
  Partial<Pick<SimulatedKey, 'environment' | 'site'>>;

/** What its owner can change of a key later. */
export type KeyChange = Partial<Pick<SimulatedKey, 'label' | 'permissions' | 'ipAllowlist'>>;

/** OKX docs, "API key security": so long may a key that is not bound to an IP go unused. */
const inactivityMs = 14 * 86_400_000;

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

  /** @returns the key, or `undefined` where there is none, or none any more */
  find(apiKey: string): SimulatedKey | undefined {
    return this.#current(apiKey)?.key;
  }

  /** @returns the keys of one account, the oldest first */
  ofAccount(uid: string): readonly IssuedKey[] {
    const all = [...this.#issued.keys()].map((apiKey) => this.#current(apiKey));
    return all.filter((issued) => issued?.key.uid === uid).filter((issued) => issued !== undefined);
  }

  /** Remembers that a key was used. */
  noteUse(apiKey: string): void {
    const issued = this.#issued.get(apiKey);
    if (issued) this.#issued.set(apiKey, { ...issued, lastUsedAt: this.#clock.now() });
  }

  /**
   * Makes a key as its owner would on the site.
   *
   * @throws Refused where OKX would not make it
   */
  create({ environment = 'live', ...wish }: NewKey): SimulatedKey {
    const { uid } = wish;
    const mainUid = this.#accounts.find(uid)?.mainUid;
    if (mainUid === undefined) throw new Refused('59510');
    const others = this.#others({ uid, environment, apiKey: '' });
    checkCount(others);
    checkPassphrase(wish.passphrase);
    checkLabel(wish.label, others);
    checkAddresses(wish.ipAllowlist);
    checkPermissions(wish.permissions, { uid, mainUid });
    const apiKey = randomUUID();
    const secretKey = randomBytes(16).toString('hex').toUpperCase();
    const holdings = others[0]?.holdings ?? [];
    const key = { ...wish, environment, apiKey, secretKey, mainUid, holdings };
    this.#issue(key);
    return key;
  }

  /**
   * Edits a key; who uses it by WebSocket is disconnected.
   *
   * @throws Refused 59506 where there is no such key, and where OKX would not change it so
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
   * Deletes a key; who uses it by WebSocket is disconnected.
   *
   * @throws Refused 59506 where there is no such key
   */
  delete(apiKey: string): void {
    if (!this.#current(apiKey)) throw new Refused('59506');
    this.#drop(apiKey);
  }

  /**
   * @param listener is told of every key that is edited, deleted or expired
   * @returns ends that
   */
  onChange(listener: (apiKey: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** All that was ever secret about a key, of keys that are gone too. */
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
