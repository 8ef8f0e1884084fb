import type { Exchange } from './exchange.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { isLetIn } from './ip-access.ts';
import { type RefusalCode, Refused } from './refusals.ts';
import { isSignedWith } from './signature.ts';
import type { SimulatedKey } from './simulated-key.ts';
import { siteOf } from './site-hosts.ts';

/** OKX docs, "REST Authentication": OKX refuses a request that is older or newer than this. */
export const toleranceMs = 30_000;

const neededHeaders: readonly (readonly [name: string, code: RefusalCode])[] = [
  ['OK-ACCESS-KEY', '50103'],
  ['OK-ACCESS-PASSPHRASE', '50104'],
  ['OK-ACCESS-SIGN', '50106'],
  ['OK-ACCESS-TIMESTAMP', '50107'],
];

/** The shape of an API key; anything else gets 50111 and not 50119. */
export const apiKeyShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const timestampShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Authenticates a request, and checks whether its key may be used now and from that address.
 *
 * @throws Refused 50100 to 50119
 */
export function authenticate(request: IncomingRequest, exchange: Exchange): SimulatedKey {
  const missing = neededHeaders.find(([name]) => request.header(name) === '');
  if (missing) throw new Refused(missing[1]);
  checkTimestamp(request.header('OK-ACCESS-TIMESTAMP'), exchange.clock.now());
  const apiKey = request.header('OK-ACCESS-KEY');
  if (!apiKeyShape.test(apiKey)) throw new Refused('50111');
  const site = siteOf(request.header('Host')) ?? exchange.site;
  const key = exchange.keys.find(apiKey);
  if (!key || (site && key.site && key.site !== site)) throw new Refused('50119');
  checkOwner(request, key);
  exchange.keys.noteUse(apiKey);
  if (exchange.accounts.isFrozen(key.uid)) throw new Refused('50100');
  return key;
}

function checkTimestamp(timestamp: string, now: number): void {
  const sentAt = timestampShape.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(sentAt)) throw new Refused('50112');
  if (Math.abs(now - sentAt) > toleranceMs) throw new Refused('50102');
}

function checkOwner(request: IncomingRequest, key: SimulatedKey): void {
  const { callerAddress, header } = request;
  const environment = header('x-simulated-trading') === '1' ? 'demo' : 'live';
  if (key.environment !== environment) throw new Refused('50101');
  if (!isLetIn(callerAddress, key.ipAllowlist)) {
    throw new Refused('50110', { address: callerAddress, apiKey: key.apiKey });
  }
  if (header('OK-ACCESS-PASSPHRASE') !== key.passphrase) throw new Refused('50105');
  if (!isSignedWith(key.secretKey, request)) throw new Refused('50113');
}
