import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Environment, Site } from '#contract';
import { apiKeyShape, toleranceMs } from './authentication.ts';
import type { Exchange } from './exchange.ts';
import { isLetIn } from './ip-access.ts';
import { LoginRefused } from './login-refusals.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** The host that a WebSocket was opened to, and the address of its client. */
export type Origin = {
  readonly environment: Environment;
  /** The sites whose keys the host knows; `undefined` for a host that belongs to none, and so knows all. */
  readonly sites: readonly Site[] | undefined;
  readonly address: string;
};

/** Unix time in seconds. The example in OKX's docs has a fraction, so both forms are accepted. */
const timestampShape = /^\d{10}(?:\.\d{1,3})?$/;

/**
 * Authenticates a login without Signet's own code (OKX docs, "WebSocket", "Login").
 *
 * @param args the `args` of the message
 * @throws LoginRefused 60009, the general code, if the address is not listed or the account is frozen, since OKX
 *   documents no specific code for these
 */
export function logIn(args: unknown, exchange: Exchange, origin: Origin): SimulatedKey {
  const given = fieldsOf(args);
  checkTimestamp(given.timestamp, exchange.clock.now());
  if (!apiKeyShape.test(given.apiKey)) throw new LoginRefused('60005');
  const key = exchange.keys.find(given.apiKey);
  if (!key || !isAtHome(key, origin)) throw new LoginRefused('60032');
  if (given.passphrase !== key.passphrase) throw new LoginRefused('60024');
  if (!isSigned(given, key)) throw new LoginRefused('60007');
  const isShut = exchange.accounts.isFrozen(key.uid) || !isLetIn(origin.address, key.ipAllowlist);
  if (isShut) throw new LoginRefused('60009');
  exchange.keys.noteUse(key.apiKey);
  return key;
}

type Given = {
  readonly apiKey: string;
  readonly passphrase: string;
  readonly timestamp: string;
  readonly sign: string;
};

/** Reads the fields of a login for one account. A missing field, or one that is no text, is empty. */
function fieldsOf(args: unknown): Given {
  if (!Array.isArray(args) || args.length !== 1 || typeof args[0] !== 'object' || !args[0]) {
    throw new LoginRefused('60009');
  }
  const fields = new Map<string, unknown>(Object.entries(args[0]));
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    apiKey: text('apiKey'),
    passphrase: text('passphrase'),
    timestamp: text('timestamp'),
    sign: text('sign'),
  };
}

function checkTimestamp(timestamp: string, now: number): void {
  if (!timestampShape.test(timestamp)) throw new LoginRefused('60004');
  if (Math.abs(now - Number(timestamp) * 1000) > toleranceMs) throw new LoginRefused('60006');
}

/** Checks whether the host knows a key, which it does only for keys of its own site and environment. */
function isAtHome(key: SimulatedKey, { environment, sites }: Origin): boolean {
  const isOfSite = sites === undefined || key.site === undefined || sites.includes(key.site);
  return key.environment === environment && isOfSite;
}

function isSigned({ timestamp, sign }: Given, { secretKey }: SimulatedKey): boolean {
  const prehash = `${timestamp}GET/users/self/verify`;
  const expected = createHmac('sha256', Buffer.from(secretKey, 'utf8'))
    .update(prehash)
    .digest('base64');
  const given = Buffer.from(sign, 'latin1');
  return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
}
