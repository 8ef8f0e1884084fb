import type { Answer } from './answer.ts';

type Refusal = { readonly status: number; readonly msg: string };

/**
 * The texts and statuses of OKX's refusals: OKX docs, "Error Code", "REST API", "General Class" and "API Class". If
 * publicly reported answers differ from the docs, the answers count: "Invalid Sign", and status 401 for 50119 and
 * 50120.
 *
 * A request that is refused before it is routed gets only a code and a text.
 */
const unrouted = {
  '50011': { status: 429, msg: 'Too Many Requests' },
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
  '50119': { status: 401, msg: "API key doesn't exist" },
  '50120': { status: 401, msg: "This API key doesn't have permission to use this function" },
  '50121': {
    status: 200,
    msg: "You can't access our services through the IP address ({address})",
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/**
 * A refusal by the endpoint itself also has empty data. Includes OKX docs, "Trade Class", "Funding Class" and "Sub-account
 * Class". OKX's texts of 50051, 50052, 50059, 50060 and 59550 are not known; 51149 and 59604 are worded as in third-party code.
 */
const routed = {
  '1': { status: 200, msg: 'All operations failed' },
  '2': { status: 200, msg: 'Bulk operation partially succeeded.' },
  '50000': { status: 400, msg: 'Body for POST request cannot be empty.' },
  '50001': { status: 503, msg: 'Service temporarily unavailable. Please try again later.' },
  '50002': { status: 400, msg: 'JSON syntax error' },
  '50004': {
    status: 400,
    msg: 'API endpoint request timeout (does not mean that the request was successful or failed, please check the request result)',
  },
  '50005': { status: 410, msg: 'API is offline or unavailable' },
  '50006': { status: 400, msg: 'Invalid Content-Type. Please use "application/JSON".' },
  '50007': { status: 200, msg: 'Account blocked.' },
  '50009': { status: 200, msg: 'Account is suspended due to ongoing liquidation.' },
  '50012': { status: 200, msg: 'Account status invalid. Check account status' },
  '50013': { status: 429, msg: 'Systems are busy. Please try again later.' },
  '50014': { status: 400, msg: 'Parameter {name} can not be empty.' },
  '50026': { status: 500, msg: 'System error. Try again later' },
  '50027': {
    status: 200,
    msg: 'This account is restricted from trading. Please contact customer support for assistance.',
  },
  '50028': {
    status: 200,
    msg: 'Unable to take the order, please reach out to support center for details.',
  },
  '50029': {
    status: 200,
    msg: 'This instrument is unavailable at present due to risk management. Please contact customer service for help.',
  },
  '50030': { status: 200, msg: "You don't have permission to use this API endpoint" },
  '50035': { status: 403, msg: 'This endpoint requires that APIKey must be bound to IP' },
  '50038': { status: 200, msg: 'This feature is unavailable in demo trading' },
  '50051': { status: 200, msg: 'This service is not available to you.' },
  '50052': { status: 200, msg: 'This service is not available to you.' },
  '50053': { status: 200, msg: 'This feature is only available in demo trading.' },
  '50059': { status: 200, msg: 'This service is not available to you.' },
  '50060': { status: 200, msg: 'This service is not available to you.' },
  '50061': { status: 200, msg: "You've reached the maximum order rate limit for this account." },
  '50067': { status: 200, msg: "The API doesn't support cross site trading feature" },
  '50116': { status: 200, msg: 'Fast API is allowed to create only one API key' },
  '50118': {
    status: 200,
    msg: 'To link the app using your API key, your broker needs to share their IP to be whitelisted',
  },
  '51000': { status: 400, msg: 'Parameter {name} error' },
  '51008': { status: 200, msg: 'Order failed. Insufficient balance in account' },
  '51010': { status: 200, msg: "You can't complete this request under your current account mode." },
  '51149': { status: 200, msg: 'Order timed out. Please try again later.' },
  '58119': { status: 200, msg: 'Sub-account has no permission to transfer out, please set first' },
  '58128': {
    status: 200,
    msg: "Sub-account API Key does not support current transfer 'type' parameter.",
  },
  '58207': { status: 200, msg: 'Withdrawal failed due to address error' },
  '58210': { status: 200, msg: 'Withdrawal fee exceeds the upper limit' },
  '58228': {
    status: 200,
    msg: 'Withdrawal of non-tradable assets requires that the API Key must be bound to an IP',
  },
  '59500': { status: 200, msg: 'Only the API key of the main account has permission.' },
  '59501': { status: 200, msg: 'Each account can create up to 50 API keys' },
  '59502': {
    status: 200,
    msg: 'This note name already exists. Enter a unique API key note name',
  },
  '59503': { status: 200, msg: 'Each API key can bind up to 20 IP addresses' },
  '59504': {
    status: 200,
    msg: "Sub-accounts don't support withdrawals. Please use your main account for withdrawals.",
  },
  '59505': { status: 200, msg: 'The passphrase format is incorrect.' },
  '59506': { status: 200, msg: "API key doesn't exist." },
  '59508': { status: 200, msg: 'The sub-account is suspended' },
  '59510': { status: 200, msg: 'Sub-account does not exist' },
  '59550': { status: 200, msg: 'This service is not available to you.' },
  '59604': { status: 200, msg: 'Only the API key of the main account has access to this API.' },
} as const satisfies Readonly<Record<string, Refusal>>;

const refusals = { ...unrouted, ...routed };

export type RefusalCode = keyof typeof refusals;

/** The values for the placeholders of a text. */
type Values = Readonly<Record<string, string>>;

/** Returns the answer with which OKX refuses. */
export function refuse(code: RefusalCode, values: Values = {}): Answer {
  const { status, msg } = refusals[code];
  const filled = msg.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
  return { status, body: code in routed ? { code, data: [], msg: filled } : { msg: filled, code } };
}

/** Thrown to refuse a request, or a change of a key that OKX would not allow. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly answer: Answer;

  constructor(code: RefusalCode, values: Values = {}) {
    super(`${code} ${refusals[code].msg}`);
    this.answer = refuse(code, values);
  }
}
