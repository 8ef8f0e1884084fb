import type { Answer } from './answer.ts';

type Refusal = { readonly status: number; readonly msg: string };

/**
 * How OKX words its refusals, and the status that they come with. Codes and statuses: OKX docs, "Error
 * Code", "REST API", "General Class"; texts as seen on the wire where that differs ("Invalid Sign").
 */
const refusals = {
  '50011': { status: 429, msg: 'Too Many Requests' },
  '50013': { status: 429, msg: 'Systems are busy. Please try again later.' },
  '50026': { status: 500, msg: 'System error. Try again later' },
  '50030': { status: 200, msg: "You don't have permission to use this API endpoint" },
  '50035': { status: 403, msg: 'This endpoint requires that APIKey must be bound to IP' },
  '50038': { status: 200, msg: 'This feature is unavailable in demo trading' },
  '50053': { status: 200, msg: 'This feature is only available in demo trading' },
  '50067': { status: 200, msg: "The API doesn't support cross site trading feature" },
  '50100': { status: 400, msg: 'API frozen, please contact customer service.' },
  '50101': { status: 401, msg: 'APIKey does not match current environment.' },
  '50102': { status: 401, msg: 'Timestamp request expired' },
  '50103': { status: 401, msg: 'Request header OK-ACCESS-KEY can not be empty.' },
  '50104': { status: 401, msg: 'Request header OK-ACCESS-PASSPHRASE can not be empty.' },
  '50105': { status: 401, msg: 'Request header OK-ACCESS-PASSPHRASE incorrect.' },
  '50106': { status: 401, msg: 'Request header OK-ACCESS-SIGN can not be empty.' },
  '50107': { status: 401, msg: 'Request header OK-ACCESS-TIMESTAMP can not be empty.' },
  '50108': { status: 401, msg: 'Exchange ID does not exist.' },
  '50109': { status: 401, msg: 'Exchange domain does not exist.' },
  '50110': {
    status: 401,
    msg: "Your IP {address} is not included in your API key's {apiKey} IP whitelist.",
  },
  '50111': { status: 401, msg: 'Invalid OK-ACCESS-KEY' },
  '50112': { status: 401, msg: 'Invalid OK-ACCESS-TIMESTAMP' },
  '50113': { status: 401, msg: 'Invalid Sign' },
  '50114': { status: 401, msg: 'Invalid authorization.' },
  '50115': { status: 405, msg: 'Invalid request method' },
  '50116': { status: 200, msg: 'Fast API is allowed to create only one API key' },
  '50118': {
    status: 200,
    msg: 'To link the app using your API key, your broker needs to share their IP to be whitelisted',
  },
  '50119': { status: 401, msg: "API key doesn't exist" },
  '50120': { status: 401, msg: "This API key doesn't have permission to use this function" },
  '50121': {
    status: 200,
    msg: 'You do not have permission to access resources through this IP address.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalCode = keyof typeof refusals;

/** The answer of a refusal. As OKX sends it before a request is routed: text and code, no data. */
export function refuse(code: RefusalCode, values: Readonly<Record<string, string>> = {}): Answer {
  const { status, msg } = refusals[code];
  const filled = msg.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
  return { status, body: { msg: filled, code } };
}
