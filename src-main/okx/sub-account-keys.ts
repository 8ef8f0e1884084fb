import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SignetError, type SubAccountKey, subAccountKeysLimit } from '../contract/index.ts';
import type { Answer } from './answer.ts';
import type { OkxClient, Send } from './client.ts';
import { measureDrift, timeRequest } from './clock.ts';
import { parseKeyAccess } from './key-access.ts';
import { type Lend, masked } from './lent-credentials.ts';
import { refusalError, refusalOf } from './refusal.ts';
import type { Asked } from './refusal-explanation.ts';
import { hostsOf } from './sites.ts';
import type { Checked } from './verdict.ts';

type Wish = {
  /** The master key's: what it says of the key is not looked at, only where it belongs. */
  readonly entry: Pick<Checked, 'site' | 'environment' | 'hosts'>;
  readonly lend: Lend;
  /** The name of the sub-account on OKX, 1 to 64 characters. */
  readonly subAccount: string;
  /** Whether its owner agreed that the timestamp is corrected by what OKX's clock tells. */
  readonly correctClock: boolean;
};

const nameLimit = 64;

/** OKX docs, "Sub-account", "Query the API Key of a sub-account". */
const keysSchema = z
  .array(
    z.looseObject({
      label: z.string().max(256),
      apiKey: z.string().min(1).max(256),
      perm: z.string().max(256),
      ip: z.string().max(4096),
      ts: z.string().regex(/^\d{13}$/),
    }),
  )
  .max(subAccountKeysLimit);

/**
 * Asks OKX for the keys of a sub-account, with a key of its main account that may read.
 *
 * @returns the keys in OKX's order; of each API key only its ending and its SHA-256
 * @throws SignetError `OKX_REFUSED` with OKX's code, `OKX_ANSWER_UNREADABLE` for keys in a form that Signet
 *   does not know, `INPUT_INVALID` (field `subAccount`), and what sending throws
 */
export async function listSubAccountKeys(
  client: OkxClient,
  wish: Wish,
): Promise<readonly SubAccountKey[]> {
  const { entry, lend } = wish;
  const requestPath = `/api/v5/users/subaccount/apikey?subAcct=${encodedName(wish.subAccount)}`;
  const { rest } = hostsOf(entry.site, entry.environment, entry.hosts);
  const target = { origin: rest, environment: entry.environment, lend };
  return await client.connected(target, async (send) => {
    const clockOffsetMs = wish.correctClock ? await driftOf(send, lend) : 0;
    const request = { method: 'GET', requestPath, body: '' } as const;
    const answer = await send(request, { kind: 'signed', clockOffsetMs });
    accept(answer, request, lend);
    return parseKeys(answer.data, lend);
  });
}

async function driftOf(send: Send, lend: Lend): Promise<number> {
  const drift = await measureDrift(send, (answer) => accept(answer, timeRequest, lend));
  return drift?.driftMs ?? 0;
}

/** @throws SignetError `OKX_REFUSED` where it is no success */
function accept(answer: Answer, asked: Asked, lend: Lend): true {
  // SECURITY: OKX quotes the API key in 50110; whoever stands in its place may quote all three.
  const said = { message: String(masked(answer.message, lend)), data: masked(answer.data, lend) };
  const refusal = refusalOf({ ...answer, ...said });
  if (refusal) throw refusalError(refusal, asked);
  return true;
}

function parseKeys(data: unknown, lend: Lend): readonly SubAccountKey[] {
  const parsed = keysSchema.safeParse(data);
  if (!parsed.success) return unreadable();
  return parsed.data.map(({ label, apiKey, ts, ...fields }) => {
    const access = parseKeyAccess(fields);
    if (!access) return unreadable();
    return {
      // SECURITY: a name can be the key itself, this one's or that of whoever asks.
      label: String(masked(label, lend)).replaceAll(apiKey, '****'),
      apiKeyEnding: apiKey.length < 12 ? '' : apiKey.slice(-4),
      apiKeyDigest: createHash('sha256').update(apiKey, 'utf8').digest('hex'),
      ...access,
      createdAt: new Date(Number(ts)).toISOString(),
    };
  });
}

function encodedName(name: string): string {
  if (name === '' || [...name].length > nameLimit || !name.isWellFormed()) {
    const message = `subAccount: must have 1 to ${nameLimit} characters of well-formed Unicode.`;
    throw new SignetError('INPUT_INVALID', message, { field: 'subAccount' });
  }
  // A quote is what a URL parser would rewrite between signing and sending.
  return encodeURIComponent(name).replaceAll("'", '%27');
}

function unreadable(): never {
  const message =
    'OKX answered, but did not list the keys of the sub-account in a form that Signet knows.';
  throw new SignetError('OKX_ANSWER_UNREADABLE', message);
}
