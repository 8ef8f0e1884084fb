import type { Dispatcher } from 'undici';
import { failure, type Method, type Reason, SignetError } from '#contract';
import type { HttpAnswer } from './answer.ts';
import type { Timeouts } from './proxy.ts';

/** A request, exactly as it is sent. */
export type HttpRequest = {
  readonly origin: string;
  readonly method: Method;
  /** Path and query as signed. */
  readonly requestPath: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `''` if there is no body. */
  readonly body: string;
};

/** How to send a request: the connection, the timeouts, and a signal that aborts it. */
export type Transport = {
  readonly dispatcher: Dispatcher;
  readonly timeouts: Timeouts;
  readonly signal: AbortSignal | undefined;
};

/** OKX's longest answers, lists of all instruments, stay below this. A longer answer is not from OKX. */
export const answerLimitBytes = 4 * 1024 * 1024;

/**
 * Sends one request and reads the whole answer.
 *
 * @returns the status, and the answer decoded as UTF-8, at most 4 MiB
 * @throws SignetError `OKX_UNREACHABLE`, `OKX_TIMEOUT`, `OKX_ANSWER_UNREADABLE`, or `CANCELLED` by the
 *   signal. None has a cause: undici's errors can quote the answer, which may quote what was sent.
 */
export async function exchange(request: HttpRequest, way: Transport): Promise<HttpAnswer> {
  const deadline = AbortSignal.timeout(way.timeouts.totalMs);
  const signal = AbortSignal.any([deadline, ...(way.signal ? [way.signal] : [])]);
  let hasBegun = false;
  try {
    const { origin, method, requestPath, headers, body } = request;
    // The dispatcher's `request` method sends the path unchanged; undici's `request` function would parse it.
    const response = await way.dispatcher.request({
      origin,
      method,
      path: requestPath,
      headers: { 'User-Agent': 'Signet', Accept: 'application/json', ...headers },
      body: body === '' ? null : body,
      signal,
    });
    hasBegun = true;
    return { status: response.statusCode, text: await readText(response.body) };
  } catch (cause) {
    if (cause instanceof SignetError) throw cause;
    if (way.signal?.aborted) {
      throw failure('CANCELLED', [{ name: 'requestCanceled' }, ...doubt(request)]);
    }
    throw failureOf(request, { code: codeOf(cause), isLate: deadline.aborted, hasBegun });
  }
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > answerLimitBytes) {
      const values = { limit: answerLimitBytes };
      throw failure('OKX_ANSWER_UNREADABLE', [{ name: 'answerTooLong', values }]);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

type Failure = { readonly code: string; readonly isLate: boolean; readonly hasBegun: boolean };

const timeouts = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'];
/** Matches the error codes of Node and OpenSSL for an invalid certificate. */
const untrusted = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/;

function failureOf(request: HttpRequest, { code, isLate, hasBegun }: Failure): SignetError {
  const { host } = new URL(request.origin);
  const detail = `${host}: ${code}`;
  const values = { host, code };
  if (isLate || timeouts.includes(code)) {
    const reasons = [{ name: 'hostSilent', values } as const, ...doubt(request)];
    return failure('OKX_TIMEOUT', reasons, { detail: host });
  }
  if (hasBegun || /^HPE_|^UND_ERR_(?:HEADERS_OVERFLOW|RES)/.test(code)) {
    const reasons = [{ name: 'hostIncomplete', values } as const, ...doubt(request)];
    return failure('OKX_ANSWER_UNREADABLE', reasons, { detail });
  }
  if (untrusted.test(code)) {
    return failure('OKX_UNREACHABLE', [{ name: 'hostUntrusted', values }], { detail });
  }
  const reasons = [{ name: 'hostUnreachable', values } as const, ...doubt(request)];
  return failure('OKX_UNREACHABLE', reasons, { detail });
}

/** Warns that OKX may have carried out a request although no answer arrived. */
function doubt({ method }: HttpRequest): readonly Reason[] {
  return method === 'GET' ? [] : [{ name: 'requestUncertain' }];
}

/** Takes the error code of the system, Node or undici; never the error's text. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  // undici does not always set a code on this error.
  if (cause.name === 'HTTPParserError') return 'HPE_INVALID';
  const code = 'code' in cause ? String(cause.code) : '';
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'unknown';
}
