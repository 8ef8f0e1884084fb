import { createHash, randomBytes } from 'node:crypto';
import type { CheckRecord, CheckVerdict, CredentialsDraft, Environment, Site } from '#contract';
import { checkRecordOf } from '../okx/check-record.ts';
import type { Vault } from '../vault/vault.ts';

type Venue = { readonly site: Site; readonly environment: Environment };

/** A verdict about credentials that are not stored yet, with a digest that identifies them. */
type CheckedDraft = { readonly verdict: CheckVerdict; readonly digest: string };

/** The last verdict about the credentials in the guide, for each site and environment that was asked. */
export class DraftChecks {
  // Forgotten with the vault when it is locked.
  readonly #checked = new WeakMap<Vault, Map<string, CheckedDraft>>();
  // SECURITY: a passphrase can be guessed; salted, its digest is of no use outside of this process.
  readonly #salt = randomBytes(32);

  note(vault: Vault, credentials: CredentialsDraft, verdict: CheckVerdict): void {
    const places = this.#checked.get(vault) ?? new Map<string, CheckedDraft>();
    places.set(nameOf(verdict), { verdict, digest: this.#digestOf(credentials) });
    this.#checked.set(vault, places);
  }

  /**
   * @param place where the key is said to belong; verdicts from elsewhere do not count
   * @returns the record of the last check of these credentials there; `null` if there was none
   */
  recordOf(vault: Vault, credentials: CredentialsDraft, place: Venue): CheckRecord | null {
    const checked = this.#checked.get(vault)?.get(nameOf(place));
    if (checked?.digest !== this.#digestOf(credentials)) return null;
    return checkRecordOf(checked.verdict, place) ?? null;
  }

  forget(vault: Vault): void {
    this.#checked.delete(vault);
  }

  #digestOf({ apiKey, secretKey, passphrase }: CredentialsDraft): string {
    const text = JSON.stringify([apiKey, secretKey, passphrase]);
    return createHash('sha256').update(this.#salt).update(text, 'utf8').digest('hex');
  }
}

function nameOf({ site, environment }: Venue): string {
  return `${site} ${environment}`;
}
