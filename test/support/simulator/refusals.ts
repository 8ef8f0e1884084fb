import type { Answer } from './answer.ts';

type Refusal = { readonly status: number; readonly msg: string };

/**
 * How OKX words its refusals, and the status that they come with. Codes and statuses: OKX docs, "Error
 * Code", "REST API", "General Class"; texts as seen on the wire where that differs ("Invalid Sign").
 */
const refusals = {
  '50101': { status: 401, msg: 'APIKey does not match current environment.' },
  '50102': { status: 401, msg: 'Timestamp request expired' },
  '50103': { status: 401, msg: 'Request header OK-ACCESS-KEY can not be empty.' },
  '50104': { status: 401, msg: 'Request header OK-ACCESS-PASSPHRASE can not be empty.' },
  '50105': { status: 401, msg: 'Request header OK-ACCESS-PASSPHRASE incorrect.' },
  '50106': { status: 401, msg: 'Request header OK-ACCESS-SIGN can not be empty.' },
  '50107': { status: 401, msg: 'Request header OK-ACCESS-TIMESTAMP can not be empty.' },
  '50110': {
    status: 401,
    msg: "Your IP {address} is not included in your API key's {apiKey} IP whitelist.",
  },
  '50111': { status: 401, msg: 'Invalid OK-ACCESS-KEY' },
  '50112': { status: 401, msg: 'Invalid OK-ACCESS-TIMESTAMP' },
  '50113': { status: 401, msg: 'Invalid Sign' },
  '50115': { status: 405, msg: 'Invalid request method' },
  '50119': { status: 401, msg: "API key doesn't exist" },
  '50120': { status: 401, msg: "This API key doesn't have permission to use this function" },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalCode = keyof typeof refusals;

/** The answer of a refusal. As OKX sends it before a request is routed: text and code, no data. */
export function refuse(code: RefusalCode, values: Readonly<Record<string, string>> = {}): Answer {
  const { status, msg } = refusals[code];
  const filled = msg.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
  return { status, body: { msg: filled, code } };
}
