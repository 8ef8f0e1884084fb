import { SignetError } from '../contract/errors.ts';
import type { VaultDocument } from './document.ts';
import type { Header } from './header.ts';
import type { SessionKeys } from './session-keys.ts';
import type { VaultFile } from './vault-file.ts';

/** What a vault file says when it is open. */
export type State = { readonly header: Header; readonly document: VaultDocument };

type Unlocked = { readonly keys: SessionKeys; readonly state: State };

/**
 * The state of an unlocked vault, and the way in which it changes.
 *
 * Changes are saved before they are seen: a save that fails leaves both the file and this object as they
 * were. Saves run one after another.
 */
export class SealedState {
  readonly #file: VaultFile;
  #unlocked: Unlocked | undefined;
  #lastSave: Promise<unknown> = Promise.resolve();

  constructor(file: VaultFile, keys: SessionKeys, state: State) {
    this.#file = file;
    this.#unlocked = { keys, state };
  }

  get isLocked(): boolean {
    return this.#unlocked === undefined;
  }

  /** @throws SignetError `VAULT_LOCKED` */
  get current(): Unlocked {
    if (this.#unlocked) return this.#unlocked;
    throw new SignetError('VAULT_LOCKED', 'The vault is locked.');
  }

  /** Wipes the keys and drops the document. A save already under way finishes by itself. */
  lock(): void {
    this.#unlocked?.keys.wipe();
    this.#unlocked = undefined;
  }

  /**
   * @param next makes the next state of the present one, when its turn has come
   * @returns what was saved, the revision counted up; the present state where that is the next, too
   * @throws SignetError what `next` throws, `VAULT_LOCKED`, and what a save throws
   */
  change(next: (unlocked: Unlocked) => State | Promise<State>): Promise<State> {
    const work = async () => this.#save(await next(this.current));
    const turn = this.#lastSave.then(work, work);
    this.#lastSave = turn.catch(() => undefined);
    return turn;
  }

  /** Sealed before the first await: locking meanwhile takes the keys, not the save. */
  async #save({ header, document }: State): Promise<State> {
    const { keys, state: present } = this.current;
    if (header === present.header && document === present.document) return present;
    const state = { header: { ...header, revision: header.revision + 1 }, document };
    await this.#file.replace(keys.sealFile(state.header, document));
    if (!this.isLocked) this.#unlocked = { keys, state };
    return state;
  }
}
