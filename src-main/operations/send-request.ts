import { okxCodes, type Permission, SignetError, type SignRequest } from '#contract';
import type { Answer } from '../okx/answer.ts';
import { type AnswerRow, requestResult, rowsOf } from '../okx/answer-rows.ts';
import type { Send } from '../okx/client.ts';
import { measureDrift } from '../okx/clock.ts';
import { findEndpoint } from '../okx/endpoints.ts';
import { type Lend, masked } from '../okx/lent-credentials.ts';
import { uncertaintyOf } from '../okx/outcome.ts';
import { requirementOf } from '../okx/permissions.ts';
import { type RateLimit, rateLimitOf } from '../okx/rate-limit.ts';
import { type Refusal, refusalError, refusalOf } from '../okx/refusal.ts';
import { recordsFromUse } from '../vault/key-use.ts';
import { saveRecords } from './activity.ts';
import { type AskedRequest, confirmOrigin, confirmRequest } from './confirmations.ts';
import { type Context, instant } from './context.ts';
import { lendKey } from './lend-key.ts';

/** OKX's answer to a request, with the credentials masked. */
export type Answered = {
  readonly body: object;
  /** The outcome of each item, if the answer has it. */
  readonly rows: readonly AnswerRow[];
  /** OKX's refusal, if it refused, of the first item that failed. */
  readonly refusal?: SignetError;
  /** The limit of the endpoint, if OKX refused because of it. */
  readonly limit?: RateLimit;
  /** The permission that the endpoint needs, if OKX refused for want of it. */
  readonly needed?: Permission;
  /** `true` if OKX refused the timestamp because this machine's clock is off. */
  readonly isLate?: boolean;
  /** The drift of this machine's clock, in ms, if OKX refused the timestamp and returned its time. */
  readonly driftMs?: number;
};

const permissionErrors: readonly string[] = [
  okxCodes.permissionMissing,
  okxCodes.functionNotPermitted,
];

/**
 * Signs a request, sends it to OKX and records the use of the key.
 *
 * @param asked `correctClock` signs with OKX's time if this machine's clock is off
 * @returns OKX's answer, whether it is a success or a refusal
 * @throws SignetError what `confirmRequest` and `confirmOrigin` throw; `OKX_UNREACHABLE`, `OKX_TIMEOUT`,
 *   `OKX_ANSWER_UNREADABLE`; `OKX_REFUSED` if OKX does not tell its time
 */
export async function sendRequest(
  context: Context,
  { id, ...asked }: AskedRequest & { readonly id: string; readonly correctClock: boolean },
): Promise<Answered> {
  const { shell, session, checks } = context;
  const entry = session.vault.entry(id);
  await confirmRequest(shell, entry, asked);
  const origin = await confirmOrigin(shell, entry, asked.request);
  const lend = lendKey(session, id, entry);
  const target = { origin, environment: entry.environment, lend };
  const answered = await checks.client.connected(target, (send) => answerTo(asked, { send, lend }));
  const uses = isKnownCall(asked, answered) ? callAndSignature : signature;
  await saveRecords(context, id, recordsFromUse(uses, instant(context)));
  return answered;
}

const signature = ['signedAt'] as const;
const callAndSignature = ['knownAt', 'calledAt', 'signedAt'] as const;

/** @returns `true` if OKX certainly knew whose request it was; only such a call keeps a key from expiring */
function isKnownCall({ request }: AskedRequest, { refusal, rows }: Answered): boolean {
  const { method, requestPath } = request;
  const isDone = refusal === undefined || rows.some(({ result }) => result === 'done');
  return isDone && requirementOf(method, requestPath).kind === 'private';
}

type Connection = { readonly send: Send; readonly lend: Lend };

async function answerTo(
  { request, correctClock }: AskedRequest & { readonly correctClock: boolean },
  { send, lend }: Connection,
): Promise<Answered> {
  const clockOffsetMs = correctClock ? await clockOffsetOf(send, lend) : 0;
  const answer = await send(request, { kind: 'signed', clockOffsetMs });
  // SECURITY: OKX quotes the API key in some refusals, and another host may quote more.
  const body = masked(answer.body, lend) as object; // masking keeps the form of what it is given
  const rows = rowsOf(masked(answer.data, lend));
  const found = refusalIn(answer, lend);
  if (found === undefined) return { body, rows };
  const refusal = refusalError(found, originOf(answer, request));
  const isLate = found.okxCode === okxCodes.timestampExpired && !correctClock;
  const driftMs = isLate ? await driftNow(send) : undefined;
  const needs = needsOf(found.okxCode, request);
  return { body, rows, refusal, isLate, ...needs, ...(driftMs !== undefined && { driftMs }) };
}

/** @returns the code of the error, and how to find out what became of the request if that is unknown */
function originOf(answer: Answer, request: SignRequest): Parameters<typeof refusalError>[1] {
  const result = requestResult(answer, request);
  if (result === 'partly') return { code: 'OKX_PARTLY_DONE' };
  if (result !== 'unknown') return {};
  return { code: 'OKX_OUTCOME_UNKNOWN', reasons: uncertaintyOf(request) };
}

/** @returns what the documentation of OKX says about the endpoint and the reason of a refusal */
function needsOf(
  okxCode: string,
  { method, requestPath }: SignRequest,
): Pick<Answered, 'limit' | 'needed'> {
  if (okxCode === okxCodes.rateLimitReached) {
    const limit = rateLimitOf(findEndpoint(method, requestPath.split('?', 1)[0] ?? '') ?? {});
    return limit === undefined ? {} : { limit };
  }
  const requirement = requirementOf(method, requestPath);
  if (!permissionErrors.includes(okxCode) || requirement.kind !== 'private') return {};
  return { needed: requirement.permission };
}

/** @returns OKX's refusal with the credentials masked, or `undefined` for a success */
function refusalIn(answer: Answer, lend: Lend): Refusal | undefined {
  const message = String(masked(answer.message, lend));
  return refusalOf({ ...answer, message, data: masked(answer.data, lend) });
}

/** @throws SignetError `OKX_REFUSED` if OKX does not return its time */
async function clockOffsetOf(send: Send, lend: Lend): Promise<number> {
  const drift = await measureDrift(send, (answer) => {
    const refusal = refusalIn(answer, lend);
    if (refusal) throw refusalError(refusal);
    return true;
  });
  return drift?.driftMs ?? 0;
}

/** Measures the drift for a message; if that fails, the refusal stands without it. */
async function driftNow(send: Send): Promise<number | undefined> {
  try {
    const drift = await measureDrift(send, (answer) => refusalOf(answer) === undefined);
    return drift?.driftMs;
  } catch (cause) {
    if (cause instanceof SignetError && cause.code !== 'CANCELLED') return undefined;
    throw cause;
  }
}
