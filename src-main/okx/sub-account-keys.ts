import { createHash } from 'node:crypto';
import { z } from 'zod';
import { apiKeyEndingOf, SignetError, type SubAccountKey, subAccountKeysLimit } from '#contract';
import type { Answer } from './answer.ts';
import type { OkxClient, Send } from './client.ts';
import { measureDrift } from './clock.ts';
import { parseKeyAccess } from './key-access.ts';
import { type Lend, masked } from './lent-credentials.ts';
import { okxNameSchema } from './okx-name.ts';
import { refusalError, refusalOf } from './refusal.ts';
import { hostsOf } from './sites.ts';
import type { CheckedEntry } from './verdict.ts';

type SubAccountQuery = {
  /** The entry of the main account's key, of which only site, environment and hosts are used. */
  readonly entry: Pick<CheckedEntry, 'site' | 'environment' | 'hosts'>;
  readonly lend: Lend;
  /** The name of the sub-account on OKX, 1 to 64 characters. */
  readonly subAccount: string;
  /** Corrects the timestamp by the drift from OKX's clock, which needs the owner's consent. */
  readonly correctClock: boolean;
};

const nameLimit = 64;

/** OKX docs, "Sub-account", "Query the API Key of a sub-account". */
const keysSchema = z
  .array(
    z.looseObject({
      label: okxNameSchema,
      apiKey: z.string().min(1).max(256),
      perm: z.string().max(256),
      ip: z.string().max(4096),
      ts: z.string().regex(/^\d{13}$/),
    }),
  )
  .max(subAccountKeysLimit);

/**
 * Asks OKX for the keys of a sub-account, with a key of its main account that has Read permission.
 *
 * @returns the keys in OKX's order, with only the ending and the SHA-256 of each API key
 * @throws SignetError `OKX_REFUSED` with OKX's code; `OKX_ANSWER_UNREADABLE` if the keys have a form that
 *   Signet does not know; `INPUT_INVALID` (field `subAccount`); and what sending throws
 */
export async function listSubAccountKeys(
  client: OkxClient,
  asked: SubAccountQuery,
): Promise<readonly SubAccountKey[]> {
  const { entry, lend } = asked;
  const requestPath = `/api/v5/users/subaccount/apikey?subAcct=${encodedName(asked.subAccount)}`;
  const { rest } = hostsOf(entry.site, entry.environment, entry.hosts);
  const target = { origin: rest, environment: entry.environment, lend };
  return await client.connected(target, async (send) => {
    const clockOffsetMs = asked.correctClock ? await driftOf(send, lend) : 0;
    const request = { method: 'GET', requestPath, body: '' } as const;
    const answer = await send(request, { kind: 'signed', clockOffsetMs });
    accept(answer, lend);
    return parseKeys(answer.data, lend);
  });
}

/**
 * Refuses to ask with a key of a sub-account, which has no sub-accounts.
 *
 * @throws SignetError `INPUT_INVALID`, field `id`
 */
export function assertMainAccount({ account }: Pick<CheckedEntry, 'account'>): void {
  if (account.kind === 'main') return;
  const message = 'id: must be an entry of a main account; a sub-account has none of its own.';
  throw new SignetError('INPUT_INVALID', message, { field: 'id' });
}

async function driftOf(send: Send, lend: Lend): Promise<number> {
  const drift = await measureDrift(send, (answer) => accept(answer, lend));
  return drift?.driftMs ?? 0;
}

/** @throws SignetError `OKX_REFUSED` unless the answer is a success */
function accept(answer: Answer, lend: Lend): true {
  // SECURITY: OKX quotes the API key in error 50110, and an impostor may quote all three values.
  const said = { message: String(masked(answer.message, lend)), data: masked(answer.data, lend) };
  const refusal = refusalOf({ ...answer, ...said });
  if (refusal) throw refusalError(refusal);
  return true;
}

function parseKeys(data: unknown, lend: Lend): readonly SubAccountKey[] {
  const parsed = keysSchema.safeParse(data);
  if (!parsed.success) return unreadable();
  return parsed.data.map(({ label, apiKey, ts, ...fields }) => {
    const { permissions, ipAllowlist } = parseKeyAccess(fields);
    if (permissions === null) return unreadable();
    return {
      // SECURITY: a label can contain the listed API key, or the credentials of the key that asks.
      label: String(masked(label, lend)).replaceAll(apiKey, '****'),
      apiKeyEnding: apiKeyEndingOf(apiKey),
      apiKeyDigest: createHash('sha256').update(apiKey, 'utf8').digest('hex'),
      permissions,
      ipAllowlist,
      createdAt: new Date(Number(ts)).toISOString(),
    };
  });
}

function encodedName(name: string): string {
  if (name === '' || [...name].length > nameLimit || !name.isWellFormed()) {
    const message = `subAccount: must have 1 to ${nameLimit} characters of well-formed Unicode.`;
    throw new SignetError('INPUT_INVALID', message, { field: 'subAccount' });
  }
  // A URL parser would encode a single quote after signing, and so invalidate the signature.
  return encodeURIComponent(name).replaceAll("'", '%27');
}

function unreadable(): never {
  const message =
    'OKX answered, but listed the keys of the sub-account in a form that Signet does not know.';
  throw new SignetError('OKX_ANSWER_UNREADABLE', message);
}
