import { z } from 'zod';
import { isIpv6 } from './address.ts';
import { dexHost } from './dex.ts';
import { type RuleName, rule } from './rules.ts';

/** The longest host name (RFC 1035) with the longest scheme, brackets and port. */
export const originLimit = 253 + 16;

/** The schemes of an origin, such as `https` and, for this machine only, `http`. */
type Schemes = { readonly secure: string; readonly clear: string };

/** Requests to these hosts need no TLS. Any other would put the API key and passphrase, in headers, on a network. */
const loopbackHosts: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** Every character that the host of a serialised URL can have (WHATWG URL standard), except for brackets. */
const hostName = /^[!"$&'()*+,\-.0-9;=_`a-z{}~]+$/;
const parts = /^([a-z]+):\/\/(\[[0-9a-f:.]+\]|[^:/]+)(?::([0-9]+))?$/;

/**
 * A plain origin as the vault stores it: scheme, host, and a port that is not the scheme's own. The grammar is
 * fixed here, because the tables change by which a URL parser judges international names.
 */
export function storedOrigin(schemes: Schemes) {
  return z.string().refine((value) => isOrigin(value, schemes), ruleOf('origin', schemes));
}

function isOrigin(value: string, { secure, clear }: Schemes): boolean {
  if (value.length > originLimit) return false;
  const [, scheme = '', host = '', port] = parts.exec(value) ?? [];
  if (!hostName.test(host) && !isIpv6(host.slice(1, -1))) return false;
  if (port !== undefined && !isPort(port, scheme)) return false;
  return scheme === secure || (scheme === clear && loopbackHosts.includes(host));
}

function isPort(text: string, scheme: string): boolean {
  return text === String(Number(text)) && Number(text) <= 65_535 && text !== ownPort(scheme);
}

function ownPort(scheme: string): string {
  return scheme === 'https' || scheme === 'wss' ? '443' : '80';
}

/** An origin that a person types, without the user, path, query or fragment that could redirect a request. */
export function typedOrigin(schemes: Schemes) {
  return z.string().superRefine((value, { addIssue }) => {
    const broken = brokenRule(value, schemes) ?? (isOrigin(value, schemes) ? undefined : 'origin');
    if (broken) addIssue({ code: 'custom', message: ruleOf(broken, schemes) });
  });
}

/** Names the one thing about an address that has to be changed, as far as it can be told. */
function brokenRule(value: string, { secure, clear }: Schemes): RuleName | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const scheme = url?.protocol.slice(0, -1);
  if (url === undefined || (scheme !== secure && scheme !== clear)) return 'origin';
  if (url.hostname === dexHost) return 'originDex';
  if (value.includes('@')) return 'originUser';
  if (url.pathname !== '/' || /[/?#]/.test(value.slice(value.indexOf('//') + 2)))
    return 'originPath';
  const origin = `${url.protocol}//${url.host}`;
  if (value !== origin) {
    if (value.toLowerCase() === origin) return 'originCase';
    return value.toLowerCase() === `${origin}:${ownPort(scheme)}` ? 'originPort' : 'origin';
  }
  return scheme === clear && !loopbackHosts.includes(url.hostname) ? 'originClear' : undefined;
}

function ruleOf(name: RuleName, { secure, clear }: Schemes): string {
  const values = { secure: `${secure}:`, clear: `${clear}:`, loopback: '127.0.0.1, [::1]' };
  return rule(name, values);
}
