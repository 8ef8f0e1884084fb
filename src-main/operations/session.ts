import { SignetError } from '#contract';
import type { Proof } from '../vault/proof.ts';
import type { SecretBytes } from '../vault/secret-bytes.ts';
import { Vault } from '../vault/vault.ts';
import { refreshReminders } from './due-dates.ts';
import type { Shell } from './shell.ts';
import { UnsavedForms } from './unsaved-forms.ts';
import { placeIdOf, VaultPlaces } from './vault-places.ts';

/** The vault in use: missing, out of reach, locked or unlocked. Everything that needs it asks here. */
export class Session {
  readonly #shell: Shell;
  readonly places: VaultPlaces;
  /** They outlive a lock, so they are here and not with the vault. */
  readonly forms = new UnsavedForms();
  #vault: Vault | undefined;
  #isOlderThanLastSeen = false;
  /** The number of locks so far, so that a lock while a vault is being opened is not lost. */
  #locks = 0;

  constructor(shell: Shell) {
    this.#shell = shell;
    this.places = new VaultPlaces(shell);
  }

  get isUnlocked(): boolean {
    return this.#vault !== undefined;
  }

  /** `true` if the file that was unlocked is older than one seen on this machine, because it was put back. */
  get isOlderThanLastSeen(): boolean {
    return this.#isOlderThanLastSeen;
  }

  /** @throws SignetError `VAULT_LOCKED` */
  get vault(): Vault {
    if (this.#vault) return this.#vault;
    throw new SignetError('VAULT_LOCKED', 'The vault is locked.');
  }

  /** Returns `missing` if there never was a vault, and `unreachable` if there was one that cannot be found now. */
  async state(): Promise<'missing' | 'unreachable' | 'locked' | 'unlocked'> {
    if (this.#vault) return 'unlocked';
    const { current, isRemembered } = this.places;
    const reach = await this.#shell.openVaultFile(current).reach();
    if (reach === 'there') return 'locked';
    return reach === 'absent' && !isRemembered ? 'missing' : 'unreachable';
  }

  /**
   * Creates the vault. If it is locked meanwhile, it stays locked; the code is still returned, because the file exists.
   *
   * @throws SignetError as `Vault.create`; `FILE_NOT_FOUND` if there was one that cannot be found now
   */
  async create(
    password: SecretBytes,
    kdf: Parameters<typeof Vault.create>[2],
  ): Promise<SecretBytes> {
    const locks = this.#locks;
    const { current } = this.places;
    if ((await this.state()) === 'unreachable') throw outOfReach();
    const file = this.#shell.openVaultFile(current);
    const { vault, recoveryCode } = await Vault.create(file, password, kdf);
    this.places.remember(current);
    if (locks === this.#locks) this.#admit(vault);
    else vault.lock();
    return recoveryCode;
  }

  /** @throws SignetError as `Vault.unlock`, and `VAULT_LOCKED` if it was locked meanwhile */
  async unlock(proof: Proof): Promise<void> {
    const locks = this.#locks;
    const vault = await Vault.unlock(this.#shell.openVaultFile(this.places.current), proof);
    if (locks === this.#locks) return this.#admit(vault);
    // SECURITY: the screen was locked, or the machine put to sleep, while the key was still being derived.
    vault.lock();
    throw new SignetError('VAULT_LOCKED', 'The vault was locked while it was being opened.');
  }

  /**
   * Remembers outside the vault how far it has come, and when its entries are due; called after every save.
   * The save is done by then, so it stands also where the vault was locked meanwhile, or the shell can
   * remember nothing.
   */
  rememberRevision(): void {
    if (!this.#vault) return;
    const { vaultId, revision } = this.#vault.header;
    const { entries, auditedAt } = this.#vault;
    this.#attempt(() => this.#shell.preferences.rememberRevision(vaultId, revision));
    this.#attempt(() => refreshReminders(this.#shell, { entries, auditedAt }));
  }

  /** Drops every key, also of a vault that is being opened. */
  lock(): void {
    const wasUnlocked = this.isUnlocked;
    this.#drop();
    if (wasUnlocked) this.#shell.notify('session:changed');
  }

  /**
   * Locks, and continues with a vault in another place.
   *
   * @param take makes it the current one
   */
  move(take: () => void): void {
    this.#drop();
    take();
    // Even if nothing was unlocked: a page that showed the other vault starts over.
    this.#shell.notify('session:changed');
  }

  #drop(): void {
    this.#locks++;
    this.#vault?.lock();
    this.#vault = undefined;
    this.#isOlderThanLastSeen = false;
  }

  /** Another program saved this vault, and a save here went on from there. */
  #announceAdopted(vault: Vault): void {
    if (vault !== this.#vault) return;
    this.rememberRevision();
    this.#shell.notify('entries:changed');
    this.#shell.notify('guide:changed');
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#shell.report(error);
    }
  }

  #admit(vault: Vault): void {
    this.#vault?.lock();
    this.#vault = vault;
    const { vaultId, revision } = vault.header;
    this.#isOlderThanLastSeen = revision < this.#shell.preferences.lastSeenRevision(vaultId);
    this.forms.begin(vault);
    vault.whenAdopted(() => this.#announceAdopted(vault));
    const { current } = this.places;
    this.places.remember(current);
    this.#shell.reminders.switchTo(placeIdOf(current));
    this.rememberRevision();
    this.#shell.notify('session:changed');
  }
}

function outOfReach(): SignetError {
  const message = 'The vault that was here cannot be found now, so none is made in its place.';
  return new SignetError('FILE_NOT_FOUND', message, { field: 'vault' });
}
