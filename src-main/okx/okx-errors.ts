import type { OkxErrorCode, OkxRemedy } from '#contract';

/**
 * What helps after each error of OKX, by code: OKX docs, "Error Code", "REST API" ("General Class" up to 50067,
 * "API Class" up to 50121, "Sub-account Class") and "WebSocket". The sentences are in `words/…/okx-errors.ts`.
 *
 * Only the code is matched, because OKX's texts differ between its docs and its answers.
 */
const remedies = {
  '50001': 'retry-later',
  '50004': 'retry-later',
  '50005': 'retry-later',
  '50011': 'retry-later',
  '50013': 'retry-later',
  '50026': 'retry-later',
  '50030': 'add-permission',
  '50035': 'bind-ip',
  '50038': 'switch-environment',
  '50053': 'switch-environment',
  '50067': 'try-other-sites',
  '50100': 'contact-okx',
  '50101': 'switch-environment',
  '50102': 'correct-clock',
  '50103': 'reenter-api-key',
  '50104': 'reenter-passphrase',
  '50105': 'reenter-passphrase',
  '50106': 'reenter-secret-key',
  '50107': 'check-request',
  '50108': 'check-hosts',
  '50109': 'check-hosts',
  '50110': 'add-ip',
  '50111': 'reenter-api-key',
  '50112': 'correct-clock',
  '50113': 'reenter-secret-key',
  '50114': 'reenter-credentials',
  '50115': 'check-request',
  '50116': 'ask-application',
  '50118': 'ask-application',
  '50119': 'try-other-sites',
  '50120': 'add-permission',
  '50121': 'change-network',
  '59500': 'check-account',
  '59510': 'check-request',
  '60004': 'correct-clock',
  '60005': 'reenter-api-key',
  '60006': 'correct-clock',
  '60007': 'reenter-secret-key',
  '60009': 'reenter-credentials',
  '60024': 'reenter-passphrase',
  '60032': 'try-other-sites',
} satisfies Readonly<Record<OkxErrorCode, OkxRemedy>>;

const remedyByCode: ReadonlyMap<string, OkxRemedy> = new Map(Object.entries(remedies));

/**
 * @param code `code` or `sCode` of a REST answer, or `code` of a WebSocket event, as text
 * @returns what helps, or `undefined` for a code that is not in the table
 */
export function remedyOf(code: string): OkxRemedy | undefined {
  return remedyByCode.get(code);
}
