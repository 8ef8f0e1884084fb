import { failure, type Reason, SignetError } from '#contract';
import type { VaultDocument } from './document.ts';
import { decodeFile } from './format.ts';
import type { Header } from './header.ts';
import type { SealContext } from './key-change.ts';
import { assertSameSlots } from './meanwhile.ts';
import { type Proof, unwrap } from './proof.ts';
import type { SecretBytes } from './secret-bytes.ts';
import type { SessionKeys } from './session-keys.ts';
import type { VaultFile } from './vault-file.ts';

/** The contents of an open vault file. */
export type State = { readonly header: Header; readonly document: VaultDocument };

type Unlocked = { readonly keys: SessionKeys; readonly state: State };

/** The state on which a change is made, with the keys to save it. */
type Turn = Unlocked & {
  /** The state when the turn of the change came: its caller decided by that one. */
  readonly before: State;
};

/** The index of each key slot in the header. */
export const passwordSlot = 0;
export const recoverySlot = 1;
type SlotIndex = typeof passwordSlot | typeof recoverySlot;

/** Limits the retries of a save. Each retry means that another process saved first. */
const attempts = 100;

/**
 * Holds the state of an unlocked vault, and saves its changes.
 *
 * A change is saved before it becomes visible: a save that fails leaves both the file and this object
 * unchanged. Saves run one after another. If another process of Signet saved meanwhile, its state is adopted and
 * the change is made on top of it.
 */
export class SealedState {
  readonly #file: VaultFile;
  #unlocked: Unlocked | undefined;
  #lastSave: Promise<unknown> = Promise.resolve();
  #onAdopted: () => void = () => undefined;

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

  /** @param listener called when the state of another process was adopted, before the change is saved on top */
  whenAdopted(listener: () => void): void {
    this.#onAdopted = listener;
  }

  /**
   * Saves the document that `next` returns.
   *
   * @param next receives the present document, and the one that its caller saw
   * @returns the saved document
   * @throws SignetError `VAULT_LOCKED`; what `next` throws, and what a save throws; `FILE_CHANGED` if the file is now
   *   an older state of this vault, or no state of it
   */
  async changeDocument(
    next: (document: VaultDocument, place: SealContext, before: VaultDocument) => VaultDocument,
  ): Promise<VaultDocument> {
    const { document } = await this.#change(({ keys, state, before }) => {
      const { header } = state;
      const place = { entryKeys: keys.entryKeys, vaultId: header.vaultId };
      return { header, document: next(state.document, place, before.document) };
    });
    return document;
  }

  /**
   * Saves the header that `next` returns, with the key slot at `slot` replaced.
   *
   * @param next receives the vault key that `proof` opened; the key is wiped afterwards
   * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`; `FILE_CHANGED` if another program replaced the slot, or
   *   the one that `proof` opens; what {@link changeDocument} throws
   */
  async changeSlot(
    slot: SlotIndex,
    proof: Proof,
    next: (
      header: Header,
      vault: { readonly id: string; readonly key: SecretBytes },
    ) => Header | Promise<Header>,
  ): Promise<void> {
    const opened = proof.kind === 'password' ? passwordSlot : recoverySlot;
    await this.#change(async ({ state: { header, document }, before }) => {
      assertSameSlots(before.header, header, [slot, opened]);
      const key = await unwrap(header, proof);
      try {
        return { header: await next(header, { id: header.vaultId, key }), document };
      } finally {
        key.wipe();
      }
    });
  }

  /**
   * Saves the state that `next` returns, with its revision incremented.
   *
   * @param next receives the present state once all earlier changes are saved; called again for each retry
   * @returns the saved state; the present one, without a save, if `next` changed nothing
   */
  #change(next: (turn: Turn) => State | Promise<State>): Promise<State> {
    const work = async () => {
      const before = this.current.state;
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#save(await next({ ...this.current, before }));
        } catch (cause) {
          if (!isOvertaken(cause) || attempt === attempts) throw cause;
          await this.#adopt();
        }
      }
    };
    const turn = this.#lastSave.then(work, work);
    this.#lastSave = turn.catch(() => undefined);
    return turn;
  }

  async #adopt(): Promise<void> {
    await this.#file.readAgain((content) => {
      const { keys, state } = this.current;
      this.#unlocked = { keys, state: laterState(content, keys, state.header) };
    });
    this.#onAdopted();
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

/** No vault is saved that often, but a file can say so. */
function usedUp(): SignetError {
  const values = { limit: Number.MAX_SAFE_INTEGER };
  return failure('ENTRY_LIMIT_REACHED', [{ name: 'vaultRevisions', values }]);
}

/** `VaultFile.replace` refuses with this reason if the file is not the version that was read. */
function isOvertaken(cause: unknown): boolean {
  return cause instanceof SignetError && cause.reasons?.[0]?.name === 'vaultChanged';
}

function laterState(content: Buffer, keys: SessionKeys, { revision }: Header): State {
  const { header, document } = stateOf(content, keys);
  // SECURITY: an older file that was put back has a lower revision, and without the keys no higher one can be made.
  if (header.revision > revision) return { header, document };
  throw changed({ name: 'vaultSetBack', values: { found: header.revision, seen: revision } });
}

function stateOf(content: Buffer, keys: SessionKeys): State {
  try {
    const parts = decodeFile(content);
    return { header: parts.header, document: keys.openDocument(parts) };
  } catch (cause) {
    const isLaterSignet = cause instanceof SignetError && cause.code === 'VAULT_VERSION_UNKNOWN';
    if (!(cause instanceof SignetError) || isLaterSignet) throw cause;
    throw changed({ name: 'vaultForeign' });
  }
}

function changed(reason: Reason): SignetError {
  return failure('FILE_CHANGED', [reason], { field: 'vault' });
}
