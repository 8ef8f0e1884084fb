import type { Answer } from './answer.ts';
import type { IncomingRequest } from './incoming-request.ts';

/** What came in, without a secret in it: whoever prints it prints nothing to hide. */
export type Received = {
  /** In ms since 1970, by the exchange's clock. */
  readonly at: number;
  /** `GET`, `POST`, or the `op` of a WebSocket message; empty where that is none of OKX's. */
  readonly method: string;
  readonly path: string;
  /** As sent, but with `****` for every credential that the exchange has issued or was shown. */
  readonly query: string;
  /** The last four characters of the API key; empty where there was none, or one too short. */
  readonly apiKeyEnding: string;
  readonly address: string;
  /** The code that was answered, `0` for a success; empty where something else came back, or nothing. */
  readonly code: string;
};

type Circumstances = {
  readonly at: number;
  /** What is not to be in it. */
  readonly secrets: readonly string[];
};

const shown = ['OK-ACCESS-KEY', 'OK-ACCESS-PASSPHRASE', 'OK-ACCESS-SIGN'];

/** @param answer `undefined` where none was given */
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

/** As people tell keys apart; nothing of a key so short that it would give it away. */
export function endingOf(apiKey: string): string {
  return apiKey.length < 12 ? '' : apiKey.slice(-4);
}

/** Replaces secrets as they are and percent-encoded, the longest first: one may be part of another. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((spelling) => spelling !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, spelling) => rest.replaceAll(spelling, '****'), text);
}
