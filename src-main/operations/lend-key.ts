import type { Entry } from '#contract';
import type { Lend } from '../okx/lent-credentials.ts';
import { keyGone } from '../rotation/rotation.ts';
import type { Session } from './session.ts';

/**
 * Lends one of the keys of an entry. The version identifies it, since the two keys can be exchanged while OKX is
 * asked about one.
 *
 * @throws SignetError when lending: `INPUT_INVALID` if the key is gone by then; `VAULT_LOCKED`
 */
export function lendKey(
  session: Session,
  id: string,
  { credentialVersion }: Pick<Entry, 'credentialVersion'>,
): Lend {
  return (use) => {
    const entry = session.vault.entry(id);
    const isOwn = entry.credentialVersion === credentialVersion;
    if (isOwn) return session.vault.withCredentials(id, use, 'own');
    if (entry.rotation?.other?.credentialVersion === credentialVersion) {
      return session.vault.withCredentials(id, use, 'other');
    }
    throw keyGone();
  };
}
