import { type Reason, reasonSentence } from './reasons.ts';
import { type Rule, type RuleName, type RuleValues, ruleSentence } from './rules.ts';

/**
 * The codes of all expected failures. Shells and tests match on the code; the message is for people and may
 * change.
 */
export const errorCodes = [
  'INPUT_INVALID',
  'PASSWORD_WEAK',
  'LABEL_TAKEN',
  'ENTRY_NOT_FOUND',
  'ENTRY_LIMIT_REACHED',
  'PASSWORD_WRONG',
  'RECOVERY_CODE_MISTYPED',
  'RECOVERY_CODE_WRONG',
  'VAULT_LOCKED',
  'SENDER_REFUSED',
  'NOT_A_VAULT',
  'VAULT_DAMAGED',
  'VAULT_VERSION_UNKNOWN',
  'KDF_OUT_OF_BOUNDS',
  'KDF_OUT_OF_MEMORY',
  'ENDPOINT_UNKNOWN',
  'PERMISSION_MISSING',
  'CONFIRMATION_NEEDED',
  'OKX_REFUSED',
  'OKX_UNREACHABLE',
  'OKX_TIMEOUT',
  'OKX_ANSWER_UNREADABLE',
  'OKX_PARTLY_DONE',
  'OKX_OUTCOME_UNKNOWN',
  'FILE_NOT_FOUND',
  'FILE_EXISTS',
  'FILE_CHANGED',
  'FILE_BUSY',
  'FILE_UNUSABLE',
  'FOLDER_MISSING',
  'FOLDER_READ_ONLY',
  'DISK_FULL',
  'ALGORITHM_MISSING',
  'MACHINE_UNSUPPORTED',
  'LOGIN_ITEM_REFUSED',
  'CANCELLED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * The origin of an error: the field that it names, the rule that it breaks, its cause, a detail, and OKX's code and words. None may
 * contain a secret.
 */
export type ErrorOrigin = {
  readonly field?: string;
  readonly cause?: unknown;
  readonly okxCode?: string;
  readonly okxSaid?: string;
  readonly detail?: string;
  readonly rule?: Rule;
  readonly reasons?: readonly Reason[];
};

/** An expected failure. Its message names the problem and the allowed range, and never contains a secret. */
export class SignetError extends Error {
  override readonly name = 'SignetError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  /** A detail in no language, such as a host, a permission as OKX calls it, or an error code of the system. */
  readonly detail: string | undefined;
  /** Why it failed, for shells to word; absent if the code says enough. */
  readonly reasons: readonly Reason[] | undefined;
  /** The rule that the field breaks, for shells to word. */
  readonly rule: Rule | undefined;
  /** The code of OKX's error, up to six digits, if OKX refused. */
  readonly okxCode: string | undefined;
  /** OKX's own words with secrets masked, if there were any. */
  readonly okxSaid: string | undefined;

  constructor(code: ErrorCode, message: string, origin: ErrorOrigin = {}) {
    super(message, 'cause' in origin ? { cause: origin.cause } : undefined);
    this.code = code;
    this.field = origin.field;
    this.detail = origin.detail;
    this.rule = origin.rule;
    this.reasons = origin.reasons;
    this.okxCode = origin.okxCode;
    this.okxSaid = origin.okxSaid;
  }
}

/** Makes an error with its reasons, which are also its message. */
export function failure(
  code: ErrorCode,
  reasons: readonly Reason[],
  origin: ErrorOrigin = {},
): SignetError {
  const message = reasons.map(reasonSentence).join(' ');
  return new SignetError(code, message, { ...origin, reasons });
}

/** Makes the error for a field that breaks a rule. */
export function ruleError(field: string, name: RuleName, values: RuleValues = {}): SignetError {
  const rule = { name, values };
  return new SignetError('INPUT_INVALID', `${field}: ${ruleSentence(rule)}.`, { field, rule });
}

/** Makes a `switch` exhaustive: the compiler refuses the call if a case is missing. */
export function assertNever(value: never): never {
  throw new SignetError('INTERNAL', `A case is missing for a value of type ${typeof value}.`);
}
