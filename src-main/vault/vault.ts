import { randomBytes } from 'node:crypto';
import {
  type Entry,
  type EntryChange,
  type EntryDraft,
  type EntryRecords,
  type GuideDraft,
  guideDraftSchema,
  instantSchema,
  parse,
  type RotationPolicy,
} from '#contract';
import { type Credentials, lendCredentials } from './credentials.ts';
import { emptyDocument, type VaultDocument } from './document.ts';
import {
  addEntry,
  changeEntries,
  changeEntry,
  entryOf,
  type RecordChanges,
  recordEntries,
  removeEntry,
  summaryOf,
} from './entries.ts';
import { type RotationAction, rotateEntry, sealedKeyOf } from './entry-rotation.ts';
import type { Sealed } from './envelope.ts';
import { decodeFile } from './format.ts';
import { type Header, vaultIdBytes } from './header.ts';
import type { KdfParameters } from './kdf.ts';
import * as slots from './key-slot.ts';
import { assertSameGuide, isSameGuide } from './meanwhile.ts';
import { type Proof, unwrap } from './proof.ts';
import { createRecoveryCode } from './recovery-code.ts';
import { passwordSlot, recoverySlot, SealedState } from './sealed-state.ts';
import type { SecretBytes } from './secret-bytes.ts';
import { SessionKeys } from './session-keys.ts';
import { usable } from './usable-credentials.ts';
import type { VaultFile } from './vault-file.ts';

/**
 * An unlocked vault: its metadata is readable, the credentials of every entry are still sealed.
 *
 * A change is saved before it becomes visible. The caller passes every instant: this class reads no clock.
 */
export class Vault {
  readonly #state: SealedState;

  private constructor(state: SealedState) {
    this.#state = state;
  }

  /**
   * Creates an empty vault and writes its file.
   *
   * @param password from `masterPasswordBytes`; the caller checks its strength
   * @returns the unlocked vault, and its recovery code, which is stored nowhere; the caller wipes the code
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
      const byPassword = await slots.wrapWithPassword({ id, key }, password, kdf);
      const byCode = slots.wrapWithRecoveryCode({ id, key }, recoveryCode);
      const header: Header = { vaultId: id, revision: 1, slots: [byPassword, byCode] };
      const state = { header, document: emptyDocument };
      await file.create(keys.sealFile(header, state.document));
      return { vault: new Vault(new SealedState(file, keys, state)), recoveryCode };
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
      return new Vault(new SealedState(file, keys, { header: parts.header, document }));
    } catch (cause) {
      keys.wipe();
      throw cause;
    }
  }

  get isLocked(): boolean {
    return this.#state.isLocked;
  }

  /** The id, revision and key slots: the part of the file that is readable without a password. */
  get header(): Header {
    return this.#state.current.state.header;
  }

  /** Every entry, in the order of their addition. */
  get entries(): readonly Entry[] {
    return [...this.#document.entries.values()].map(summaryOf);
  }

  /** @throws SignetError `ENTRY_NOT_FOUND`, `VAULT_LOCKED` */
  entry(id: string): Entry {
    return summaryOf(entryOf(this.#document, id));
  }

  /** Calls a function when a save adopted what another program had saved, and made its change on top. */
  whenAdopted(listener: () => void): void {
    this.#state.whenAdopted(listener);
  }

  /** Seals a text that is not saved, for {@link openAside} after the next unlock. Throws `VAULT_LOCKED`. */
  sealAside(text: string): Sealed {
    return this.#state.current.keys.sealAside(text);
  }

  /** @throws SignetError `VAULT_LOCKED`; `VAULT_DAMAGED` if another vault sealed it */
  openAside(sealed: Sealed): string {
    return this.#state.current.keys.openAside(sealed);
  }

  /** Wipes the keys and drops the document. A save that is already under way still finishes. */
  lock(): void {
    this.#state.lock();
  }

  /** The draft of the key that is being created with the guide; `null` if there is none. */
  get guide(): GuideDraft | null {
    return this.#document.guide;
  }

  /** Saves the guide's draft; `null` removes it. Throws `INPUT_INVALID`, and what a save throws. */
  async saveGuide(draft: GuideDraft | null): Promise<void> {
    const guide = draft && parse(guideDraftSchema, draft, 'draft');
    await this.#state.changeDocument((document, _place, before) => {
      assertSameGuide(before, document);
      return { ...document, guide };
    });
  }

  /** When the owner last compared OKX's lists of keys and connections with this vault; `null` if never. */
  get auditedAt(): string | null {
    return this.#document.auditedAt;
  }

  /** Saves that instant, ISO 8601 UTC. Throws `INPUT_INVALID`, and what a save throws. */
  async saveAudit(at: string): Promise<void> {
    const auditedAt = parse(instantSchema, at, 'auditedAt');
    await this.#state.changeDocument((document) => ({ ...document, auditedAt }));
  }

  /**
   * Adds an entry.
   *
   * @param at the present instant, ISO 8601 UTC
   * @param known records that exist already, and whether the guide's draft ends with this entry
   * @throws SignetError `LABEL_TAKEN`, `ENTRY_LIMIT_REACHED`, `INPUT_INVALID`, and what a save throws
   */
  async add(
    draft: EntryDraft,
    at: string,
    known: { readonly records?: Partial<EntryRecords>; readonly endsGuide?: boolean } = {},
  ): Promise<Entry> {
    const id = randomBytes(16).toString('hex');
    const next = await this.#state.changeDocument((document, place, before) => {
      const added = addEntry(document, place, { id, draft, at, records: known.records });
      const endsGuide = known.endsGuide && isSameGuide(before, document);
      return endsGuide ? { ...added, guide: null } : added;
    });
    return summaryOf(entryOf(next, id));
  }

  /**
   * Changes the given details of an entry, and its credentials if they are given.
   *
   * @throws SignetError `ENTRY_NOT_FOUND`, and what {@link add} throws
   */
  async edit(id: string, change: EntryChange, at: string): Promise<Entry> {
    const next = await this.#state.changeDocument((document, place, before) =>
      changeEntry(document, place, { id, change, at, before }),
    );
    return summaryOf(entryOf(next, id));
  }

  /**
   * Saves records of entries, all of them or none.
   *
   * @param changes by entry id
   * @returns whether anything changed; if not, the file is not written
   * @throws SignetError `ENTRY_NOT_FOUND`, `INPUT_INVALID`, what a change throws, and what a save throws
   */
  async record(changes: RecordChanges): Promise<boolean> {
    let before: VaultDocument | undefined;
    const after = await this.#state.changeDocument((document) => {
      before = document;
      return recordEntries(document, changes);
    });
    return after !== before;
  }

  /**
   * Sets the rotation policy of several entries, all of them or none.
   *
   * @throws SignetError `ENTRY_NOT_FOUND`, `INPUT_INVALID`, and what a save throws
   */
  async setPolicy(ids: readonly string[], rotationPolicy: RotationPolicy, at: string) {
    const change = { ids, change: { rotationPolicy }, at };
    await this.#state.changeDocument((document, place) => changeEntries(document, place, change));
  }

  /**
   * Takes an entry's rotation one step further.
   *
   * @param stepOf receives the entry once all earlier changes are saved, and returns the step
   * @throws SignetError `ENTRY_NOT_FOUND`; `INPUT_INVALID` if the step needs a rotation or a second key that
   * the entry does not have; what `stepOf` throws, and what a save throws
   */
  async rotate(id: string, stepOf: (entry: Entry) => RotationAction): Promise<Entry> {
    const next = await this.#state.changeDocument((document, place, before) =>
      rotateEntry(document, place, { id, stepOf, before }),
    );
    return summaryOf(entryOf(next, id));
  }

  /** @throws SignetError `ENTRY_NOT_FOUND`, and what a save throws */
  async remove(id: string): Promise<void> {
    await this.#state.changeDocument((document, _place, before) =>
      removeEntry(document, id, before),
    );
  }

  /**
   * Opens one entry's credentials, lends them for the duration of the call, and wipes them.
   *
   * @param use must be done with the bytes when it returns, so it cannot be asynchronous
   * @param which the entry's own key, or the second key of its rotation
   * @throws SignetError `ENTRY_NOT_FOUND`, `VAULT_LOCKED`, `VAULT_DAMAGED`, `INPUT_INVALID` without a second key
   */
  withCredentials<Result>(
    id: string,
    use: (credentials: Credentials) => Result,
    which: 'own' | 'other' = 'own',
  ): Result {
    const { key, credentials } = sealedKeyOf(entryOf(this.#document, id), which);
    const { entryKeys } = this.#state.current.keys;
    const at = { vaultId: this.header.vaultId, entryId: id, ...key };
    return lendCredentials({ entryKeys, ...at }, credentials, (lent) => use(usable(lent, key)));
  }

  /**
   * Sets another master password, with a fresh salt.
   *
   * @param proof the present password, or the recovery code if that is forgotten
   * @param kdf new KDF parameters; without them, the present ones stay
   * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, and what a save throws
   */
  async changePassword(proof: Proof, password: SecretBytes, kdf?: KdfParameters): Promise<void> {
    await this.#state.changeSlot(passwordSlot, proof, async (header, vault) => {
      const slot = await slots.wrapWithPassword(vault, password, kdf ?? header.slots[0].kdf);
      return { ...header, slots: [slot, header.slots[1]] };
    });
  }

  /**
   * Creates a new recovery code. The old one no longer opens the vault.
   *
   * @returns the code; the caller shows it once and wipes it
   * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, and what a save throws
   */
  async replaceRecoveryCode(proof: Proof): Promise<SecretBytes> {
    const recoveryCode = createRecoveryCode();
    try {
      await this.#state.changeSlot(recoverySlot, proof, (header, vault) => {
        const slot = slots.wrapWithRecoveryCode(vault, recoveryCode);
        return { ...header, slots: [header.slots[0], slot] };
      });
      return recoveryCode;
    } catch (cause) {
      recoveryCode.wipe();
      throw cause;
    }
  }

  get #document(): VaultDocument {
    return this.#state.current.state.document;
  }
}
