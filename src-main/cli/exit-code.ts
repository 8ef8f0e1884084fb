import type { ErrorCode } from '#contract';

/** What the program leaves with where it did what it was asked. */
export const exitDone = 0;

/** `due` and `health`: there is something to do, as `diff` and `grep` leave with 1 where there is a difference. */
export const exitActionNeeded = 1;

const badInput = 2;
const wrongProof = 3;
const unreadableVault = 4;
const refused = 5;
/** Files, folders and disks, and what else the system would not lend. */
const systemTrouble = 6;
/** OKX refused, could not be reached, or answered what cannot be read. */
const noAnswer = 7;
/** EX_SOFTWARE of sysexits.h. */
const bug = 70;
/** 128 and the number of SIGINT, as shells have it. */
const interrupted = 130;

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
  KDF_OUT_OF_MEMORY: systemTrouble,
  FILE_NOT_FOUND: systemTrouble,
  FILE_EXISTS: systemTrouble,
  FILE_CHANGED: systemTrouble,
  FILE_BUSY: systemTrouble,
  FILE_UNUSABLE: systemTrouble,
  FOLDER_MISSING: systemTrouble,
  FOLDER_READ_ONLY: systemTrouble,
  DISK_FULL: systemTrouble,
  ALGORITHM_MISSING: systemTrouble,
  MACHINE_UNSUPPORTED: systemTrouble,
  LOGIN_ITEM_REFUSED: systemTrouble,
  VAULT_LOCKED: bug,
  SENDER_REFUSED: bug,
  INTERNAL: bug,
  CANCELLED: interrupted,
} as const satisfies Record<ErrorCode, number>;
