import { randomBytes } from 'node:crypto';
import type { EntryChange, EntryDraft, EntrySummary } from '../contract/entry.ts';
import { SignetError } from '../contract/errors.ts';
import { type Credentials, lendCredentials } from './credentials.ts';
import type { VaultDocument } from './document.ts';
import { addEntry, changeEntry, entryOf, removeEntry, summaryOf } from './entries.ts';
import type { EntryKeys } from './entry-keys.ts';
import { decodeFile } from './format.ts';
import { type Header, vaultIdBytes } from './header.ts';
import type { KdfParameters } from './kdf.ts';
import * as slots from './key-slot.ts';
import { createRecoveryCode } from './recovery-code.ts';
import type { SecretBytes } from './secret-bytes.ts';
import { SessionKeys } from './session-keys.ts';
import type { VaultFile } from './vault-file.ts';

/** What proves that its owner is there: one of the two ways in. The bytes stay the caller's. */
export type Proof =
  | { readonly kind: 'password'; readonly password: SecretBytes }
  | { readonly kind: 'recovery'; readonly recoveryCode: SecretBytes };

type State = { readonly header: Header; readonly document: VaultDocument };

/**
 * An unlocked vault: its metadata in clear, every entry's credentials still sealed.
 *
 * Changes are saved before they are seen: a save that fails leaves both the file and this object as they
 * were. Saves run one after another. Instants are the caller's: this object reads no clock.
 */
export class Vault {
  readonly #file: VaultFile;
  #keys: SessionKeys | undefined;
  #state: State | undefined;
  #lastSave: Promise<unknown> = Promise.resolve();

  private constructor(file: VaultFile, keys: SessionKeys, state: State) {
    this.#file = file;
    this.#keys = keys;
    this.#state = state;
  }

  /**
   * Makes a new, empty vault and writes its file.
   *
   * @param password from `masterPasswordBytes`; its strength is the caller's to require
   * @returns the vault, unlocked, and its recovery code, which is kept nowhere; the caller wipes it
   * @throws SignetError `FILE_EXISTS`, `FOLDER_MISSING`, `FOLDER_READ_ONLY`, `DISK_FULL`, `KDF_OUT_OF_BOUNDS`
   */
  static async create(
    file: VaultFile,
    password: SecretBytes,
    kdf: KdfParameters,
  ): Promise<{ readonly vault: Vault; readonly recoveryCode: SecretBytes }> {
    const id = randomBytes(vaultIdBytes).toString('hex');
    const key = slots.createVaultKey();
    const recoveryCode = createRecoveryCode();
    const keys = new SessionKeys(id, key);
    try {
      const passwordSlot = await slots.wrapWithPassword({ id, key }, password, kdf);
      const recoverySlot = slots.wrapWithRecoveryCode({ id, key }, recoveryCode);
      const header: Header = { vaultId: id, revision: 1, slots: [passwordSlot, recoverySlot] };
      const document: VaultDocument = { entries: new Map() };
      await file.create(keys.sealFile(header, document));
      return { vault: new Vault(file, keys, { header, document }), recoveryCode };
    } catch (cause) {
      keys.wipe();
      recoveryCode.wipe();
      throw cause;
    }
  }

  /**
   * Reads and opens a vault file.
   *
   * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, `NOT_A_VAULT`, `VAULT_DAMAGED`,
   * `VAULT_VERSION_UNKNOWN`, `KDF_OUT_OF_BOUNDS`, `KDF_OUT_OF_MEMORY`, `FILE_NOT_FOUND`, `FILE_UNUSABLE`
   */
  static async unlock(file: VaultFile, proof: Proof): Promise<Vault> {
    const parts = decodeFile(await file.read());
    const keys = new SessionKeys(parts.header.vaultId, await unwrap(parts.header, proof));
    try {
      const document = keys.openDocument(parts);
      return new Vault(file, keys, { header: parts.header, document });
    } catch (cause) {
      keys.wipe();
      throw cause;
    }
  }

  get isLocked(): boolean {
    return this.#keys === undefined;
  }

  /** The id, revision and key slots: what the file tells anybody. */
  get header(): Header {
    return this.#unlocked().state.header;
  }

  /** Every entry, in the order in which they were added. */
  get entries(): readonly EntrySummary[] {
    return [...this.#unlocked().state.document.entries.values()].map(summaryOf);
  }

  /** @throws SignetError `ENTRY_NOT_FOUND`, `VAULT_LOCKED` */
  entry(id: string): EntrySummary {
    return summaryOf(entryOf(this.#unlocked().state.document, id));
  }

  /** Wipes the keys and drops the document. A save already under way finishes by itself. */
  lock(): void {
    this.#keys?.wipe();
    this.#keys = undefined;
    this.#state = undefined;
  }

  /**
   * @param at the instant, ISO 8601 UTC
   * @throws SignetError `LABEL_TAKEN`, `ENTRY_LIMIT_REACHED`, `INPUT_INVALID`, and what a save throws
   */
  async add(draft: EntryDraft, at: string): Promise<EntrySummary> {
    const id = randomBytes(16).toString('hex');
    const next = await this.#change((document, place) =>
      addEntry(document, place, { id, draft, at }),
    );
    return summaryOf(entryOf(next, id));
  }

  /**
   * Changes the details given, and the credentials if they are: those then count one version more.
   *
   * @throws SignetError `ENTRY_NOT_FOUND`, and what {@link add} throws
   */
  async edit(id: string, change: EntryChange, at: string): Promise<EntrySummary> {
    const next = await this.#change((document, place) =>
      changeEntry(document, place, { id, change, at }),
    );
    return summaryOf(entryOf(next, id));
  }

  /** @throws SignetError `ENTRY_NOT_FOUND`, and what a save throws */
  async remove(id: string): Promise<void> {
    await this.#change((document) => removeEntry(document, id));
  }

  /**
   * Opens one entry's credentials, lends them for the length of the call, and wipes them.
   *
   * @param use must be done with the bytes when it returns: it cannot be asynchronous
   * @throws SignetError `ENTRY_NOT_FOUND`, `VAULT_LOCKED`, `VAULT_DAMAGED`
   */
  useSecrets<Result>(id: string, use: (credentials: Credentials) => Result): Result {
    const { keys, state } = this.#unlocked();
    const entry = entryOf(state.document, id);
    const { credentialVersion } = entry;
    const { vaultId } = state.header;
    const place = { entryKeys: keys.entryKeys, vaultId, entryId: id, credentialVersion };
    return lendCredentials(place, entry.credentials, use);
  }

  /**
   * Gives the vault another master password, with a fresh salt.
   *
   * @param proof the present password, or the recovery code when that is forgotten
   * @param kdf other parameters for it; without them the present ones stay
   * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, and what a save throws
   */
  async changePassword(proof: Proof, password: SecretBytes, kdf?: KdfParameters): Promise<void> {
    await this.#changeHeader(proof, async (header, vault) => {
      const parameters = kdf ?? header.slots[0].kdf;
      const slot = await slots.wrapWithPassword(vault, password, parameters);
      return { ...header, slots: [slot, header.slots[1]] };
    });
  }

  /**
   * Seals the vault key again under the same master password with other KDF parameters.
   *
   * @throws SignetError `PASSWORD_WRONG`, `KDF_OUT_OF_BOUNDS`, and what a save throws
   */
  reseal(password: SecretBytes, kdf: KdfParameters): Promise<void> {
    return this.changePassword({ kind: 'password', password }, password, kdf);
  }

  /**
   * Makes a new recovery code; the old one opens nothing any more.
   *
   * @returns the code; the caller shows it once and wipes it
   * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, and what a save throws
   */
  async replaceRecoveryCode(proof: Proof): Promise<SecretBytes> {
    const recoveryCode = createRecoveryCode();
    try {
      await this.#changeHeader(proof, (header, vault) => {
        const slot = slots.wrapWithRecoveryCode(vault, recoveryCode);
        return { ...header, slots: [header.slots[0], slot] };
      });
      return recoveryCode;
    } catch (cause) {
      recoveryCode.wipe();
      throw cause;
    }
  }

  #change(
    next: (
      document: VaultDocument,
      place: { readonly entryKeys: EntryKeys; readonly vaultId: string },
    ) => VaultDocument,
  ): Promise<VaultDocument> {
    return this.#inTurn(async () => {
      const { keys, state } = this.#unlocked();
      const place = { entryKeys: keys.entryKeys, vaultId: state.header.vaultId };
      const document = next(state.document, place);
      await this.#save({ header: state.header, document });
      return document;
    });
  }

  #changeHeader(
    proof: Proof,
    next: (
      header: Header,
      vault: { readonly id: string; readonly key: SecretBytes },
    ) => Header | Promise<Header>,
  ): Promise<void> {
    return this.#inTurn(async () => {
      const { state } = this.#unlocked();
      const key = await unwrap(state.header, proof);
      try {
        const header = await next(state.header, { id: state.header.vaultId, key });
        await this.#save({ header, document: state.document });
      } finally {
        key.wipe();
      }
    });
  }

  /** Sealed before the first await: locking meanwhile takes the keys, not the save. */
  async #save({ header, document }: State): Promise<void> {
    const { keys } = this.#unlocked();
    const next = { header: { ...header, revision: header.revision + 1 }, document };
    await this.#file.replace(keys.sealFile(next.header, document));
    if (!this.isLocked) this.#state = next;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastSave.then(work, work);
    this.#lastSave = turn.catch(() => undefined);
    return turn;
  }

  #unlocked(): { readonly keys: SessionKeys; readonly state: State } {
    if (this.#keys && this.#state) return { keys: this.#keys, state: this.#state };
    throw new SignetError('VAULT_LOCKED', 'The vault is locked.');
  }
}

function unwrap(header: Header, proof: Proof): Promise<SecretBytes> | SecretBytes {
  const [passwordSlot, recoverySlot] = header.slots;
  if (proof.kind === 'password') {
    return slots.unwrapWithPassword(header.vaultId, passwordSlot, proof.password);
  }
  return slots.unwrapWithRecoveryCode(header.vaultId, recoverySlot, proof.recoveryCode);
}
