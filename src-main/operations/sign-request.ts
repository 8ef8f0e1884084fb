import type { SignRequest } from '#contract';
import { riskOf } from '../okx/confirmation.ts';
import { consequencesOf } from '../okx/consequences.ts';
import { restHeaders } from '../okx/headers.ts';
import { type Assessment, assess } from '../okx/permissions.ts';
import { signRest } from '../okx/sign.ts';
import { recordSignature } from './activity.ts';
import { type AskedRequest, confirmRequest } from './confirmations.ts';
import { type Context, instant } from './context.ts';
import { lendKey } from './lend-key.ts';

/** Returns what signing a request would need, without opening a secret or asking. */
export function prepareRequest(
  context: Context,
  { id, request }: { readonly id: string; readonly request: SignRequest },
) {
  const { permissions } = context.session.vault.entry(id);
  const timestamp = instant(context);
  const assessment = assess({ ...request, permissions });
  const requirement = requirementOf(assessment);
  const consequences = consequencesOf(request, assessment.requirement);
  return { parts: { timestamp, ...request }, requirement, consequences };
}

/**
 * Signs a REST request. The table of endpoints decides, and a person if one has to be asked, before a secret is
 * opened.
 *
 * @param asked `withPassphrase` puts the passphrase into the headers, so that they are complete
 * @returns the signature with its headers, and a promise that resolves when the use of the key is recorded
 * @throws SignetError what `confirmRequest` throws; `ENTRY_NOT_FOUND`, `VAULT_LOCKED`; `INPUT_INVALID` if the key
 *   was replaced while a question was open
 */
export async function signRequest(
  context: Context,
  { id, withPassphrase, ...asked }: AskedRequest & SigningKey,
) {
  const { shell, session } = context;
  const entry = session.vault.entry(id);
  await confirmRequest(shell, entry, asked);
  // After the question: answering it takes time, and OKX accepts a timestamp for 30 s.
  const timestamp = asked.timestamp ?? instant(context);
  // The key that was asked about, even if its entry got another one meanwhile.
  const lend = lendKey(session, id, entry);
  const signed = lend(({ apiKey, secretKey, passphrase }) => {
    const { prehash, signature } = signRest({ ...asked.request, timestamp, secretKey });
    const headers = restHeaders({
      apiKey: apiKey.toString('utf8'),
      timestamp,
      signature,
      environment: entry.environment,
      ...(withPassphrase && { passphrase: passphrase.toString('utf8') }),
    });
    return { timestamp, prehash, signature, headers };
  });
  return { signed, recorded: recordSignature(context, entry) };
}

/** The entry to sign with; `withPassphrase` adds its passphrase to the result. */
export type SigningKey = { readonly id: string; readonly withPassphrase?: boolean };

function requirementOf({ requirement, isKnown, isGranted }: Assessment) {
  const refusal = isKnown ? 'PERMISSION_MISSING' : 'ENDPOINT_UNKNOWN';
  return {
    unknown: requirement.kind === 'unknown' ? requirement.reason : null,
    permission: requirement.kind === 'private' ? requirement.permission : null,
    effect: requirement.effect,
    isAsked: riskOf(requirement) !== undefined,
    isAllowed: isKnown && isGranted,
    refusal: isKnown && isGranted ? null : refusal,
  } as const;
}
