import { type Entry, SignetError } from '#contract';
import type { Lend } from '../okx/lent-credentials.ts';
import type { Session } from './session.ts';

/**
 * Lends one of the keys of an entry: the two can change places while OKX is asked about one.
 *
 * @throws SignetError `INPUT_INVALID` when lending, where the key is gone by then; `VAULT_LOCKED`
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
    const message = 'rotation: the key that was asked about is no longer in the vault.';
    throw new SignetError('INPUT_INVALID', message, { field: 'rotation' });
  };
}
