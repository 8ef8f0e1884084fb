import type { SimulatedAccount } from './simulated-account.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** The accounts of the exchange: those that were given, and those that its keys name. */
export class AccountBook {
  readonly #accounts = new Map<string, SimulatedAccount>();
  readonly #frozen = new Set<string>();

  constructor(
    accounts: readonly SimulatedAccount[],
    keys: readonly Pick<SimulatedKey, 'uid' | 'mainUid'>[],
  ) {
    for (const { uid, mainUid } of keys) {
      this.#accounts.set(uid, { uid, mainUid, name: uid === mainUid ? '' : `sub${uid}` });
    }
    for (const account of accounts) this.#accounts.set(account.uid, account);
  }

  find(uid: string): SimulatedAccount | undefined {
    return this.#accounts.get(uid);
  }

  subAccountsOf(mainUid: string): readonly SimulatedAccount[] {
    return [...this.#accounts.values()].filter(
      (account) => account.mainUid === mainUid && account.uid !== mainUid,
    );
  }

  /** Refuses all keys of an account until it is unfrozen. */
  freeze(uid: string): void {
    this.#frozen.add(uid);
  }

  unfreeze(uid: string): void {
    this.#frozen.delete(uid);
  }

  isFrozen(uid: string): boolean {
    return this.#frozen.has(uid);
  }
}
