import { failure, SignetError } from '#contract';
import type { VaultDocument } from './document.ts';
import { decodeFile } from './format.ts';
import type { Header } from './header.ts';
import type { SessionKeys } from './session-keys.ts';
import type { VaultFile } from './vault-file.ts';

/** The contents of an open vault file. */
export type State = { readonly header: Header; readonly document: VaultDocument };

type Unlocked = { readonly keys: SessionKeys; readonly state: State };

/** Limits the retries of a save. Each retry means that another process saved first. */
const attempts = 100;

/**
 * Holds the state of an unlocked vault, and saves its changes.
 *
 * A change is saved before it becomes visible: a save that fails leaves both the file and this object
 * unchanged. Saves run one after another. If another process of Signet saved records meanwhile (a command that
 * signed, for example), they are adopted; if it changed anything else, the save is refused.
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

  /** Wipes the keys and drops the document. A save that is already under way still finishes. */
  lock(): void {
    this.#unlocked?.keys.wipe();
    this.#unlocked = undefined;
  }

  /**
   * Saves the state that `next` returns, with its revision incremented.
   *
   * @param next receives the present state once all earlier changes are saved; called again for each retry
   * @returns the saved state; the present one, without a save, if `next` changed nothing
   * @throws SignetError `VAULT_LOCKED`, what `next` throws, and what a save throws
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

  /** @returns whether the file differs in nothing but records, so that its state was adopted */
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
      // The file is missing, is no vault, or has other keys: the caller reports that the save was refused.
      if (cause instanceof SignetError) return false;
      throw cause;
    }
  }

  /** Seals before the first await, so that locking meanwhile does not stop the save. */
  async #save({ header, document }: State): Promise<State> {
    const { keys, state: present } = this.current;
    if (header === present.header && document === present.document) return present;
    if (header.revision === Number.MAX_SAFE_INTEGER) throw usedUp();
    const state = { header: { ...header, revision: header.revision + 1 }, document };
    await this.#file.replace(keys.sealFile(state.header, document));
    if (!this.isLocked) this.#unlocked = { keys, state };
    return state;
  }
}

/** Nobody saves that often, but a file can say so. */
function usedUp(): SignetError {
  const values = { limit: Number.MAX_SAFE_INTEGER };
  return failure('ENTRY_LIMIT_REACHED', [{ name: 'vaultRevisions', values }]);
}

function stateOf(content: Buffer, keys: SessionKeys): State {
  const parts = decodeFile(content);
  return { header: parts.header, document: keys.openDocument(parts) };
}

/** SECURITY: an older file that was restored has a lower revision, and without the keys no higher one can be made. */
function isSameButRecords(before: State, later: State): boolean {
  return later.header.revision > before.header.revision && saidBy(later) === saidBy(before);
}

/** Collects what the owner decides, without the records that Signet saves. */
function saidBy({ header: { vaultId, slots }, document }: State): string {
  const entries = [...document.entries.values()].map(
    ({ id, changedAt, credentialVersion, rotation }) => {
      return [id, changedAt, credentialVersion, rotation?.other?.credentialVersion];
    },
  );
  return JSON.stringify([vaultId, slots, document.guide, entries]);
}
