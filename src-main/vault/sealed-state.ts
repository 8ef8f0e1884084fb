import { SignetError } from '../contract/errors.ts';
import type { VaultDocument } from './document.ts';
import { decodeFile } from './format.ts';
import type { Header } from './header.ts';
import type { SessionKeys } from './session-keys.ts';
import type { VaultFile } from './vault-file.ts';

/** What a vault file says when it is open. */
export type State = { readonly header: Header; readonly document: VaultDocument };

type Unlocked = { readonly keys: SessionKeys; readonly state: State };

/** Each is one in which another program was quicker; then it has saved, and goes. */
const attempts = 100;

/**
 * The state of an unlocked vault, and the way in which it changes.
 *
 * Changes are saved before they are seen: a save that fails leaves both the file and this object as they
 * were. Saves run one after another. What another Signet wrote down of keys meanwhile, a command that signed,
 * is taken over; what it changed beyond that is not overwritten, and the save refused.
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
    const work = async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#save(await next(this.current));
        } catch (cause) {
          const isChanged = cause instanceof SignetError && cause.code === 'FILE_CHANGED';
          if (!isChanged || attempt === attempts || !(await this.#takeOver())) throw cause;
        }
      }
    };
    const turn = this.#lastSave.then(work, work);
    this.#lastSave = turn.catch(() => undefined);
    return turn;
  }

  /** @returns whether the file has nothing new but what a Signet wrote down of keys */
  async #takeOver(): Promise<boolean> {
    try {
      return await this.#file.readAgain((content) => {
        if (this.isLocked) return false;
        const { keys, state } = this.current;
        const later = stateOf(content, keys);
        if (!isSameButRecords(state, later)) return false;
        this.#unlocked = { keys, state: later };
        return true;
      });
    } catch (cause) {
      // No file, no vault, or of other keys: that the save is refused says enough.
      if (cause instanceof SignetError) return false;
      throw cause;
    }
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

function stateOf(content: Buffer, keys: SessionKeys): State {
  const parts = decodeFile(content);
  return { header: parts.header, document: keys.openDocument(parts) };
}

/** SECURITY: an older file that was put back has a lower revision; without the keys nobody makes a higher. */
function isSameButRecords(before: State, later: State): boolean {
  return later.header.revision > before.header.revision && saidBy(later) === saidBy(before);
}

/** What an owner decides, and none of what Signet writes down by itself. */
function saidBy({ header: { vaultId, slots }, document }: State): string {
  const entries = [...document.entries.values()].map(
    ({ id, changedAt, credentialVersion, rotation }) => {
      return [id, changedAt, credentialVersion, rotation?.other?.credentialVersion];
    },
  );
  return JSON.stringify([vaultId, slots, document.guide, entries]);
}
