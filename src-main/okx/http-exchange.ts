import { failure, SignetError, type SignRequest } from '#contract';
import type { HttpAnswer } from './answer.ts';
import type { Connection } from './dispatcher.ts';
import { networkFailure } from './network-failure.ts';
import { unanswered } from './outcome.ts';

/** A request, exactly as it is sent: path and query as signed, and `''` if there is no body. */
export type HttpRequest = SignRequest & {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** The connection for a request, the time that all of it may take, a signal that aborts it, and this machine's clock. */
export type Transport = {
  readonly connection: Connection;
  readonly totalMs: number;
  readonly signal: AbortSignal | undefined;
  readonly now: () => Date;
};

/** OKX's longest answers, lists of all instruments, stay below this. A longer answer is not from OKX. */
export const answerLimitBytes = 4 * 1024 * 1024;

/**
 * Sends one request and reads the whole answer.
 *
 * @returns the status, and the answer decoded as UTF-8, at most 4 MiB
 * @throws SignetError what `networkFailure` makes, `OKX_ANSWER_UNREADABLE` for a longer answer, or `CANCELLED` by the
 *   signal. None has a cause: undici's errors can quote the answer, which may quote what was sent.
 */
export async function exchange(request: HttpRequest, way: Transport): Promise<HttpAnswer> {
  const deadline = AbortSignal.timeout(way.totalMs);
  const signal = AbortSignal.any([deadline, ...(way.signal ? [way.signal] : [])]);
  let hasBegun = false;
  try {
    const { origin, method, requestPath, headers, body } = request;
    // The dispatcher's `request` method sends the path unchanged; undici's `request` function would parse it.
    const response = await way.connection.dispatcher.request({
      origin,
      method,
      path: requestPath,
      headers: { 'User-Agent': 'Signet', Accept: 'application/json', ...headers },
      body: body === '' ? null : body,
      signal,
    });
    hasBegun = true;
    return { status: response.statusCode, text: await readText(response.body, request) };
  } catch (cause) {
    if (cause instanceof SignetError) throw cause;
    if (way.signal?.aborted) {
      const reasons = [{ name: 'requestCanceled' } as const];
      const isSent = way.connection.progress.leg === 'connected';
      if (isSent) throw unanswered(request, { code: 'CANCELLED', reasons });
      throw failure('CANCELLED', reasons);
    }
    const failed = { code: codeOf(cause), isLate: deadline.aborted, hasBegun, now: way.now() };
    throw networkFailure(request, way.connection, failed);
  }
}

async function readText(body: AsyncIterable<Buffer>, request: HttpRequest): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > answerLimitBytes) {
      const reasons = [{ name: 'answerTooLong', values: { limit: answerLimitBytes } } as const];
      throw unanswered(request, { code: 'OKX_ANSWER_UNREADABLE', reasons });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes the error code of the system, Node or undici; never the error's text. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  // undici does not always set a code on this error.
  if (cause.name === 'HTTPParserError') return 'HPE_INVALID';
  const code = 'code' in cause ? String(cause.code) : '';
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'unknown';
}
