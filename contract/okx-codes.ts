import type { OkxRemedy } from './check.ts';

/** One error of OKX. */
type OkxError = {
  readonly remedy: OkxRemedy;
  /**
   * The error says that OKX has the key (`held`), has it in the other environment
   * (`elsewhere`), or does not know it (`dead`). The last only proves that a key is dead if OKX had it before,
   * since OKX gives the same answers for a mistyped key and for one of another site.
   */
  readonly says?: 'held' | 'elsewhere' | 'dead';
  /** `unknown`: the error does not say if a request took effect. */
  readonly outcome?: 'unknown';
  /** The credential to correct. */
  readonly field?: 'apiKey' | 'secretKey' | 'passphrase';
};

/**
 * The errors of OKX that Signet explains, by code: OKX docs, "Error Code", "REST API" (1 and 2, "General Class" up to
 * 50067, "API Class" up to 50121, "Trade Class", "Funding Class", "Sub-account Class") and "WebSocket". The sentences
 * are in `words/…/okx-errors.ts`.
 *
 * Only the code is matched, because OKX's texts differ between its docs and its answers.
 */
const okxErrors = {
  '1': { remedy: 'check-request' },
  '2': { remedy: 'check-request' },
  '50000': { remedy: 'check-request' },
  '50001': { remedy: 'retry-later' },
  '50002': { remedy: 'check-request' },
  '50004': { remedy: 'retry-later', outcome: 'unknown' },
  '50005': { remedy: 'retry-later' },
  '50006': { remedy: 'check-request' },
  '50007': { remedy: 'contact-okx' },
  '50009': { remedy: 'contact-okx' },
  '50011': { remedy: 'retry-later' },
  '50012': { remedy: 'contact-okx' },
  '50013': { remedy: 'retry-later' },
  '50014': { remedy: 'check-request' },
  '50026': { remedy: 'retry-later', outcome: 'unknown' },
  '50027': { remedy: 'contact-okx' },
  '50028': { remedy: 'contact-okx' },
  '50029': { remedy: 'contact-okx' },
  '50030': { remedy: 'add-permission' },
  '50035': { remedy: 'bind-ip' },
  '50038': { remedy: 'switch-environment' },
  '50051': { remedy: 'contact-okx' },
  '50052': { remedy: 'contact-okx' },
  '50053': { remedy: 'switch-environment' },
  '50059': { remedy: 'contact-okx' },
  '50060': { remedy: 'contact-okx' },
  '50061': { remedy: 'retry-later' },
  '50067': { remedy: 'try-other-sites' },
  '50100': { remedy: 'contact-okx', says: 'held' },
  '50101': { remedy: 'switch-environment', says: 'elsewhere' },
  '50102': { remedy: 'correct-clock' },
  '50103': { remedy: 'reenter-api-key' },
  '50104': { remedy: 'reenter-passphrase' },
  '50105': { remedy: 'reenter-passphrase', says: 'held', field: 'passphrase' },
  '50106': { remedy: 'reenter-secret-key' },
  '50107': { remedy: 'check-request' },
  '50108': { remedy: 'check-hosts' },
  '50109': { remedy: 'check-hosts' },
  '50110': { remedy: 'add-ip', says: 'held' },
  '50111': { remedy: 'reenter-api-key', says: 'dead', field: 'apiKey' },
  '50112': { remedy: 'correct-clock' },
  '50113': { remedy: 'reenter-secret-key', says: 'held', field: 'secretKey' },
  '50114': { remedy: 'reenter-credentials' },
  '50115': { remedy: 'check-request' },
  '50116': { remedy: 'ask-application' },
  '50118': { remedy: 'ask-application' },
  '50119': { remedy: 'try-other-sites', says: 'dead' },
  '50120': { remedy: 'add-permission' },
  '50121': { remedy: 'change-network' },
  '51000': { remedy: 'check-request' },
  '51008': { remedy: 'check-request' },
  '51010': { remedy: 'check-request' },
  '51149': { remedy: 'check-request', outcome: 'unknown' },
  '58119': { remedy: 'check-request' },
  '58128': { remedy: 'check-request' },
  '58207': { remedy: 'check-request' },
  '58210': { remedy: 'check-request' },
  '58228': { remedy: 'bind-ip' },
  '59500': { remedy: 'check-account' },
  '59501': { remedy: 'check-request' },
  '59502': { remedy: 'check-request' },
  '59503': { remedy: 'check-request' },
  '59504': { remedy: 'check-request' },
  '59505': { remedy: 'check-request' },
  '59506': { remedy: 'check-request' },
  '59508': { remedy: 'contact-okx' },
  '59510': { remedy: 'check-request' },
  '59550': { remedy: 'contact-okx' },
  '59604': { remedy: 'check-account' },
  '60004': { remedy: 'correct-clock' },
  '60005': { remedy: 'reenter-api-key' },
  '60006': { remedy: 'correct-clock' },
  '60007': { remedy: 'reenter-secret-key' },
  '60009': { remedy: 'reenter-credentials' },
  '60011': { remedy: 'check-request' },
  '60023': { remedy: 'retry-later' },
  '60024': { remedy: 'reenter-passphrase' },
  '60028': { remedy: 'check-hosts' },
  '60031': { remedy: 'check-request' },
  '60032': { remedy: 'try-other-sites' },
  '63999': { remedy: 'retry-later' },
  '64008': { remedy: 'retry-later' },
} as const satisfies Readonly<Record<string, OkxError>>;

type OkxErrors = typeof okxErrors;
export type OkxErrorCode = keyof OkxErrors;
// Its keys are exactly of that type.
export const okxErrorCodes = Object.keys(okxErrors) as readonly string[] as readonly OkxErrorCode[];

/** Checks whether Signet can explain a code of OKX. */
export function isExplained(okxCode: string): okxCode is OkxErrorCode {
  return Object.hasOwn(okxErrors, okxCode);
}

/**
 * @param okxCode `code` or `sCode` of a REST answer, or `code` of a WebSocket event, as text
 * @returns the row of the code, or `undefined` if it is not in the table
 */
export function okxErrorOf(okxCode: string): OkxError | undefined {
  return isExplained(okxCode) ? okxErrors[okxCode] : undefined;
}

/** @returns the code that explains an item of an answer best: its `subCode`, if Signet can explain that */
export function mostExactCode(row: {
  readonly okxCode: string;
  readonly subCode: string | null;
}): string {
  const { okxCode, subCode } = row;
  return subCode !== null && isExplained(subCode) ? subCode : okxCode;
}

/** Checks whether an error leaves open if a request took effect, so that it must not simply be repeated. */
export function isOutcomeUnknown(okxCode: string): boolean {
  return okxErrorOf(okxCode)?.outcome === 'unknown';
}

type CodeThatSays<Said extends OkxError['says']> = {
  [Code in OkxErrorCode]: OkxErrors[Code] extends { readonly says: Said } ? Code : never;
}[OkxErrorCode];

function codesThatSay<Said extends OkxError['says']>(said: Said): readonly CodeThatSays<Said>[] {
  // The filter keeps exactly the codes of that type.
  return okxErrorCodes.filter(
    (code): code is CodeThatSays<Said> => okxErrorOf(code)?.says === said,
  );
}

/** The codes with which OKX refuses a key that it has at this site. */
export const heldKeyCodes: readonly string[] = codesThatSay('held');
/** The codes that prove that a key is dead, if OKX had it before. */
export const deadKeyCodes = codesThatSay('dead');

/** The codes for which Signet does more than explain them. */
export const okxCodes = {
  /** Comes with HTTP status 429. */
  rateLimitReached: '50011',
  permissionMissing: '50030',
  /** A demo key was used for live trading, or a live key for demo trading. */
  otherEnvironment: '50101',
  timestampExpired: '50102',
  addressNotListed: '50110',
  functionNotPermitted: '50120',
  unknownSubAccount: '59510',
  unknownApiKeyOfLogin: '60032',
} as const satisfies Readonly<Record<string, OkxErrorCode>>;
