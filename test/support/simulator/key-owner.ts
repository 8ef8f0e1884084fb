import { createHmac } from 'node:crypto';
import type { SimulatedKey } from './simulated-key.ts';
import type { Simulator } from './simulator.ts';
import { trustingFetch } from './trusting-fetch.ts';

/** A request of a key's owner, as far as it differs from a plain GET of the account's configuration. */
export type OwnerRequest = {
  readonly method?: 'GET' | 'POST';
  readonly requestPath?: string;
  /** Sent as JSON, or unchanged if it is text. */
  readonly body?: object | string;
  /** The instant of signing, Unix time in ms; defaults to the exchange's clock. */
  readonly at?: number;
  /** Replaces headers; `undefined` removes one. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

/** An answer over HTTP. */
export type Reply = { readonly status: number; readonly body: unknown };

/** Sends a request over HTTP as the owner of a key would, signed without Signet's own code. */
export async function askAs(
  simulator: Pick<Simulator, 'url' | 'clock'>,
  key: SimulatedKey,
  request: OwnerRequest = {},
): Promise<Reply> {
  const { requestPath = '/api/v5/account/config', at = simulator.clock.now() } = request;
  const method = request.method ?? (request.body === undefined ? 'GET' : 'POST');
  const body =
    typeof request.body === 'object' ? JSON.stringify(request.body) : (request.body ?? '');
  const timestamp = new Date(at).toISOString();
  const hmac = createHmac('sha256', key.secretKey).update(timestamp + method + requestPath + body);
  const headers = {
    'OK-ACCESS-KEY': key.apiKey,
    'OK-ACCESS-PASSPHRASE': key.passphrase,
    'OK-ACCESS-SIGN': hmac.digest('base64'),
    'OK-ACCESS-TIMESTAMP': timestamp,
    'Content-Type': 'application/json',
    'x-simulated-trading': key.environment === 'demo' ? '1' : undefined,
    ...request.headers,
  };
  const sent = Object.entries(headers).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const response = await trustingFetch(simulator.url + requestPath, {
    method,
    headers: sent,
    ...(body === '' ? {} : { body }),
  });
  return { status: response.status, body: await response.json() };
}
