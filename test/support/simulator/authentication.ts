import type { Permission, Site } from '#contract';
import type { Answer } from './answer.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { isLetIn } from './ip-access.ts';
import { type RefusalCode, refuse } from './refusals.ts';
import { isSignedWith } from './signature.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** Who asked, or why that will not be answered. */
export type Authentication = { readonly key: SimulatedKey } | { readonly refusal: Answer };

type Exchange = {
  readonly keys: readonly SimulatedKey[];
  /** The exchange's own clock, in milliseconds since 1970. */
  readonly now: () => number;
};

/** OKX docs, "REST Authentication": a request older or newer than this is refused. */
const toleranceMs = 30_000;

const neededHeaders: readonly (readonly [name: string, code: RefusalCode])[] = [
  ['OK-ACCESS-KEY', '50103'],
  ['OK-ACCESS-PASSPHRASE', '50104'],
  ['OK-ACCESS-SIGN', '50106'],
  ['OK-ACCESS-TIMESTAMP', '50107'],
];

/** What OKX takes for an API key at all; anything else is 50111 and not 50119. */
const apiKeyShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const timestampShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Finds out whose request it is, and whether that key may make it from there, now. */
export function authenticate(
  request: IncomingRequest,
  permission: Permission,
  { keys, now }: Exchange,
): Authentication {
  const missing = neededHeaders.find(([name]) => request.header(name) === '');
  if (missing) return { refusal: refuse(missing[1]) };
  const staleness = stalenessOf(request.header('OK-ACCESS-TIMESTAMP'), now());
  if (staleness) return { refusal: refuse(staleness) };
  const apiKey = request.header('OK-ACCESS-KEY');
  if (!apiKeyShape.test(apiKey)) return { refusal: refuse('50111') };
  const site = siteOf(request.header('Host'));
  const key = keys.find(
    (candidate) => candidate.apiKey === apiKey && (!site || (candidate.site ?? site) === site),
  );
  if (!key) return { refusal: refuse('50119') };
  const code = refusalOf(request, key, permission);
  if (!code) return { key };
  return { refusal: refuse(code, { address: request.callerAddress, apiKey }) };
}

/** The sites by their REST hosts, as OKX's docs name them: none of Signet's own code, on purpose. */
const siteHosts: Readonly<Record<string, Site>> = {
  'openapi.okx.com': 'global',
  'www.okx.com': 'global',
  'eea.okx.com': 'eea',
  'us.okx.com': 'us',
  'app.okx.com': 'us',
};

/** Which site was asked; `undefined` on a host that belongs to none, such as loopback. */
function siteOf(host: string): Site | undefined {
  return siteHosts[host.replace(/:\d+$/, '')];
}

function stalenessOf(timestamp: string, now: number): RefusalCode | undefined {
  const sentAt = timestampShape.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(sentAt)) return '50112';
  return Math.abs(now - sentAt) > toleranceMs ? '50102' : undefined;
}

function refusalOf(
  request: IncomingRequest,
  key: SimulatedKey,
  permission: Permission,
): RefusalCode | undefined {
  const environment = request.header('x-simulated-trading') === '1' ? 'demo' : 'live';
  if (key.environment !== environment) return '50101';
  if (!isLetIn(request.callerAddress, key.ipAllowlist)) return '50110';
  if (request.header('OK-ACCESS-PASSPHRASE') !== key.passphrase) return '50105';
  if (!isSignedWith(key.secretKey, request)) return '50113';
  return key.permissions.includes(permission) ? undefined : '50120';
}
