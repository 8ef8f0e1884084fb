import type { Answer } from './answer.ts';
import type { IncomingRequest } from './incoming-request.ts';

/** A received request without secrets, which may be printed. */
export type Received = {
  /** Unix time in ms, by the exchange's clock. */
  readonly at: number;
  /** `GET`, `POST`, or the `op` of a WebSocket message; empty if OKX does not have that `op`. */
  readonly method: string;
  readonly path: string;
  /** The query as sent, but with `****` for every credential that the exchange has issued or received. */
  readonly query: string;
  /** The last four characters of the API key; empty if there was none, or it was too short. */
  readonly apiKeyEnding: string;
  readonly address: string;
  /** The code of the answer, `0` for a success; empty if the answer had no code. */
  readonly code: string;
};

type Circumstances = {
  readonly at: number;
  /** The secrets to mask. */
  readonly secrets: readonly string[];
};

const shown = ['OK-ACCESS-KEY', 'OK-ACCESS-PASSPHRASE', 'OK-ACCESS-SIGN'];

/** @param answer `undefined` if there was none */
export function receivedRequest(
  { method, requestPath, header, callerAddress }: IncomingRequest,
  answer: Answer | undefined,
  { at, secrets }: Circumstances,
): Received {
  const masked = withoutSecrets(requestPath, [...secrets, ...shown.map(header)]);
  const [path = '', query = ''] = masked.split(/\?(.*)/s);
  return {
    ...{ at, method, path, query },
    apiKeyEnding: endingOf(header('OK-ACCESS-KEY')),
    address: callerAddress,
    code: answer && 'code' in answer.body ? String(answer.body.code) : '',
  };
}

/** Returns the ending by which people recognise a key; empty for a key so short that this would reveal it. */
export function endingOf(apiKey: string): string {
  return apiKey.length < 12 ? '' : apiKey.slice(-4);
}

/** Masks secrets, plain and percent-encoded, the longest first, since one may be part of another. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((spelling) => spelling !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, spelling) => rest.replaceAll(spelling, '****'), text);
}
