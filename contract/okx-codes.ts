/**
 * The errors of OKX that Signet explains: OKX docs, "Error Code", "REST API" ("General Class", "API Class",
 * "Sub-account Class") and "WebSocket".
 */
export const okxErrorCodes = [
  '50001',
  '50004',
  '50005',
  '50011',
  '50013',
  '50026',
  '50030',
  '50035',
  '50038',
  '50053',
  '50067',
  '50100',
  '50101',
  '50102',
  '50103',
  '50104',
  '50105',
  '50106',
  '50107',
  '50108',
  '50109',
  '50110',
  '50111',
  '50112',
  '50113',
  '50114',
  '50115',
  '50116',
  '50118',
  '50119',
  '50120',
  '50121',
  '59500',
  '59510',
  '60004',
  '60005',
  '60006',
  '60007',
  '60009',
  '60024',
  '60032',
] as const;
export type OkxErrorCode = (typeof okxErrorCodes)[number];

/** Checks whether Signet can explain a code of OKX. */
export function isExplained(okxCode: string): okxCode is OkxErrorCode {
  return okxErrorCodes.some((code) => code === okxCode);
}

/** The codes that Signet does more with than explain them. */
export const okxCodes = {
  /** Comes with HTTP status 429. */
  rateLimitReached: '50011',
  permissionMissing: '50030',
  accountFrozen: '50100',
  /** A demo key was used for live trading, or a live key for demo trading. */
  otherEnvironment: '50101',
  timestampExpired: '50102',
  wrongPassphrase: '50105',
  addressNotListed: '50110',
  invalidApiKey: '50111',
  wrongSignature: '50113',
  unknownApiKey: '50119',
  functionNotPermitted: '50120',
  unknownSubAccount: '59510',
  unknownApiKeyOfLogin: '60032',
} as const satisfies Readonly<Record<string, OkxErrorCode>>;

/**
 * The codes that say something about the key itself: OKX docs, "Error Code", "API Class".
 *
 * `says`: OKX has the key (`held`), has it in the other environment (`elsewhere`), or does not know it (`dead`).
 * The last only proves that a key is dead if OKX had it before, since OKX gives the same answers for a mistyped
 * key and for one of another site. `field`: the credential to correct, if it is one.
 */
export const keyErrors = {
  [okxCodes.accountFrozen]: { says: 'held', field: null },
  [okxCodes.otherEnvironment]: { says: 'elsewhere', field: null },
  [okxCodes.wrongPassphrase]: { says: 'held', field: 'passphrase' },
  [okxCodes.addressNotListed]: { says: 'held', field: null },
  [okxCodes.invalidApiKey]: { says: 'dead', field: 'apiKey' },
  [okxCodes.wrongSignature]: { says: 'held', field: 'secretKey' },
  [okxCodes.unknownApiKey]: { says: 'dead', field: null },
} as const;

type KeyErrors = typeof keyErrors;
type KeyErrorCode = keyof KeyErrors;
type CodeThatSays<Said extends KeyErrors[KeyErrorCode]['says']> = {
  [Code in KeyErrorCode]: KeyErrors[Code]['says'] extends Said ? Code : never;
}[KeyErrorCode];

export function isKeyError(okxCode: string): okxCode is KeyErrorCode {
  return Object.hasOwn(keyErrors, okxCode);
}

function codesThatSay<Said extends KeyErrors[KeyErrorCode]['says']>(
  said: Said,
): readonly CodeThatSays<Said>[] {
  // The filter keeps exactly the codes of that type.
  return Object.entries(keyErrors).flatMap(([code, { says }]) =>
    says === said ? [code as CodeThatSays<Said>] : [],
  );
}

/** The codes with which OKX refuses a key that it has at this site. */
export const heldKeyCodes: readonly string[] = codesThatSay('held');
/** The codes that prove that a key is dead, if OKX had it before. */
export const deadKeyCodes = codesThatSay('dead');
