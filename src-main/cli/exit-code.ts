import type { ErrorCode } from '#contract';

/** The exit codes, by what they mean; the help lists them in this order. */
export const exitCodeNumbers = {
  done: 0,
  /** Something is left to do: `diff` and `grep` also exit with 1 if there is a difference. */
  actionNeeded: 1,
  badInput: 2,
  wrongProof: 3,
  unreadableVault: 4,
  refused: 5,
  /** Files, folders and disks, and what else the system would not lend. */
  systemError: 6,
  /** OKX refused, could not be reached, or its answer is unreadable. */
  noAnswer: 7,
  /** A part of the request took effect, so it must not be repeated as a whole. */
  partlyDone: 8,
  /** The request was sent, and may have taken effect. */
  outcomeUnknown: 9,
  /** EX_SOFTWARE of sysexits.h. */
  bug: 70,
  /** 128 and the number of SIGINT, as in shells. */
  interrupted: 130,
} as const;

export const exitDone = exitCodeNumbers.done;
export const exitActionNeeded = exitCodeNumbers.actionNeeded;

const { badInput, wrongProof, unreadableVault, refused, systemError } = exitCodeNumbers;
const { noAnswer, partlyDone, outcomeUnknown, bug, interrupted } = exitCodeNumbers;

/** The exit code of every error: scripts match on it, so none is ever given another meaning. */
export const exitCodes = {
  INPUT_INVALID: badInput,
  PASSWORD_WEAK: badInput,
  LABEL_TAKEN: badInput,
  ENTRY_NOT_FOUND: badInput,
  ENTRY_LIMIT_REACHED: badInput,
  PASSWORD_WRONG: wrongProof,
  RECOVERY_CODE_MISTYPED: wrongProof,
  RECOVERY_CODE_WRONG: wrongProof,
  NOT_A_VAULT: unreadableVault,
  VAULT_DAMAGED: unreadableVault,
  VAULT_VERSION_UNKNOWN: unreadableVault,
  KDF_OUT_OF_BOUNDS: unreadableVault,
  ENDPOINT_UNKNOWN: refused,
  PERMISSION_MISSING: refused,
  CONFIRMATION_NEEDED: refused,
  OKX_REFUSED: noAnswer,
  OKX_UNREACHABLE: noAnswer,
  OKX_TIMEOUT: noAnswer,
  OKX_ANSWER_UNREADABLE: noAnswer,
  OKX_PARTLY_DONE: partlyDone,
  OKX_OUTCOME_UNKNOWN: outcomeUnknown,
  KDF_OUT_OF_MEMORY: systemError,
  FILE_NOT_FOUND: systemError,
  FILE_EXISTS: systemError,
  FILE_CHANGED: systemError,
  FILE_BUSY: systemError,
  FILE_UNUSABLE: systemError,
  FOLDER_MISSING: systemError,
  FOLDER_READ_ONLY: systemError,
  DISK_FULL: systemError,
  ALGORITHM_MISSING: systemError,
  MACHINE_UNSUPPORTED: systemError,
  LOGIN_ITEM_REFUSED: systemError,
  VAULT_LOCKED: bug,
  SENDER_REFUSED: bug,
  INTERNAL: bug,
  CANCELLED: interrupted,
} as const satisfies Record<ErrorCode, number>;
