import type { Sealed } from '../vault/envelope.ts';
import type { Vault } from '../vault/vault.ts';

/** Limits the memory; beyond it, the form that was kept first is dropped. */
const limit = 20;

/**
 * The values that were typed into the page's forms and are not saved yet.
 *
 * SECURITY: it is sealed under a key of the vault, so a locked Signet holds nothing that can be read; and it is never
 * written to the disk.
 */
export class UnsavedForms {
  readonly #sealed = new Map<string, Sealed>();
  #vaultId = '';

  /** Drops the forms of any other vault. */
  begin({ header: { vaultId } }: Vault): void {
    if (vaultId !== this.#vaultId) this.#sealed.clear();
    this.#vaultId = vaultId;
  }

  /** @throws SignetError `VAULT_LOCKED` */
  keep(vault: Vault, name: string, values: string): void {
    this.#sealed.delete(name);
    this.#sealed.set(name, vault.sealAside(values));
    const [oldest] = this.#sealed.keys();
    if (this.#sealed.size > limit && oldest !== undefined) this.#sealed.delete(oldest);
  }

  /**
   * @returns `null` if nothing was kept under that name
   * @throws SignetError `VAULT_LOCKED`
   */
  kept(vault: Vault, name: string): string | null {
    const sealed = this.#sealed.get(name);
    return sealed === undefined ? null : vault.openAside(sealed);
  }

  forget(name: string): void {
    this.#sealed.delete(name);
  }
}
