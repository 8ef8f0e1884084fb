import { loginMessage } from '../okx/headers.ts';
import { signLogin as signTimestamp } from '../okx/sign.ts';
import { loginUrlsOf } from '../okx/sites.ts';
import { recordSignature } from './activity.ts';
import type { Context } from './context.ts';
import type { SigningKey } from './sign-request.ts';

/**
 * Signs the login of a private WebSocket.
 *
 * @param asked `timestamp` in Unix seconds, as text; without it, the present one
 * @returns the signature, the whole message, where to send it, and a promise that resolves when the use of the key is
 *   recorded
 * @throws SignetError `ENTRY_NOT_FOUND`, `VAULT_LOCKED`
 */
export function signLogin(
  context: Context,
  {
    id,
    withPassphrase,
    timestamp: given,
  }: SigningKey & { readonly timestamp?: string | undefined },
) {
  const { shell, session } = context;
  const entry = session.vault.entry(id);
  const timestamp = given ?? String(Math.floor(shell.now().getTime() / 1000));
  const signed = session.vault.withCredentials(id, ({ apiKey, secretKey, passphrase }) => {
    const { prehash, signature } = signTimestamp({ secretKey, timestamp });
    const key = { apiKey: apiKey.toString('utf8'), timestamp, signature };
    const secret = withPassphrase && { passphrase: passphrase.toString('utf8') };
    const webSocket = loginUrlsOf(entry.site, entry.environment, entry.hosts);
    return { prehash, ...key, message: loginMessage({ ...key, ...secret }), webSocket };
  });
  return { signed, recorded: recordSignature(context, entry) };
}
