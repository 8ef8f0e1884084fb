import type { ErrorCode } from '#contract';

/** Each error: what happened and why, then what to do. A code without its sentences does not compile. */
export const errors = {
  retry: 'Try again',
  proxy: {
    what: 'HTTPS_PROXY is not the address of a proxy that Signet can use.',
    remedy:
      'Set it to an address that begins with http:// or https://, or remove it. Then start Signet again.',
  },
  chosenFile: {
    what: 'The file you chose is not a Signet vault.',
    remedy: 'Nothing was changed. Choose the file of your vault, or a backup of it.',
  },
  INPUT_INVALID: {
    what: 'Signet cannot accept what was entered.',
    remedy: 'Check the fields; each one says what it accepts.',
  },
  PASSWORD_WEAK: {
    what: 'This master password is too easy to guess.',
    remedy: 'Make it longer. Four or more unrelated words work well.',
  },
  LABEL_TAKEN: {
    what: 'Another entry already has this label.',
    remedy: 'Choose another label. Upper and lower case count as the same.',
  },
  ENTRY_NOT_FOUND: {
    what: 'This entry is no longer in the vault.',
    remedy: 'Go back to the list of keys to see what is in the vault now.',
  },
  ENTRY_LIMIT_REACHED: {
    what: 'The vault is full: it cannot hold another entry.',
    remedy: 'Delete entries whose keys you no longer use on OKX, then try again.',
  },
  PASSWORD_WRONG: {
    what: 'This is not the master password of this vault.',
    remedy: 'Check Caps Lock and the keyboard layout, or use the recovery code.',
  },
  RECOVERY_CODE_MISTYPED: {
    what: 'The recovery code has a typing mistake.',
    remedy: 'Compare it with your recovery kit: nine groups of four letters and digits.',
  },
  RECOVERY_CODE_WRONG: {
    what: 'This recovery code does not belong to this vault.',
    remedy: 'It may be from another vault, or have been replaced. Look for a newer kit.',
  },
  VAULT_LOCKED: {
    what: 'Signet is locked.',
    remedy: 'Unlock it with the master password and do this again.',
  },
  NOT_A_VAULT: {
    what: 'The file at the vault’s path is not a Signet vault.',
    remedy: 'Quit Signet, move that file away, and put your vault or a backup there.',
  },
  VAULT_DAMAGED: {
    what: 'The vault file is damaged. Part of it was changed or lost, so Signet will not open it.',
    remedy: 'Quit Signet and replace the vault file with a backup.',
  },
  VAULT_VERSION_UNKNOWN: {
    what: 'The vault was written by a newer Signet.',
    remedy: 'Update Signet, then unlock again.',
  },
  KDF_OUT_OF_BOUNDS: {
    what: 'The vault file’s key derivation costs are outside the safe range, so it may have been tampered with.',
    remedy: 'Quit Signet and replace the vault file with a backup.',
  },
  KDF_OUT_OF_MEMORY: {
    what: 'There is not enough free memory to unlock the vault.',
    remedy: 'Close other programs, then try again.',
  },
  ENDPOINT_UNKNOWN: {
    what: 'Signet does not know this endpoint, so it cannot tell what the request would do.',
    remedy: 'Check the path. If you are sure of it, allow the unknown endpoint for this signature.',
  },
  PERMISSION_MISSING: {
    what: 'This key does not have the permission that the request needs.',
    remedy: 'Use a key that has it, or change the permissions on OKX and then edit the entry here.',
  },
  CONFIRMATION_NEEDED: {
    what: 'This needs your confirmation, and it was not given.',
    remedy: 'Try again and answer the question that your system shows.',
  },
  OKX_REFUSED: {
    what: 'OKX refused the request.',
    remedy: 'Read OKX’s reason. It says what to change on OKX or in this entry.',
  },
  OKX_UNREACHABLE: {
    what: 'Signet could not reach OKX.',
    remedy:
      'Check your internet connection, and the proxy if you use one, then try again. If a company’s network or a virus scanner reads encrypted connections, use another network: Signet does not trust its certificate, since it would see your API key and passphrase.',
  },
  OKX_TIMEOUT: {
    what: 'OKX did not answer in time.',
    remedy:
      'Try again in a minute. If the request changes something, check on OKX first if it went through.',
  },
  OKX_ANSWER_UNREADABLE: {
    what: 'Something answered, but not like OKX. A proxy or the network’s login page may be in between.',
    remedy:
      'Open a web page to see if the network asks you to log in, check the entry’s own host if it has one, then try again.',
  },
  OKX_PARTLY_DONE: {
    what: 'OKX carried out only a part of the request.',
    remedy: 'Read what happened to each item, and send only those again that did not go through.',
  },
  OKX_OUTCOME_UNKNOWN: {
    what: 'It is unknown whether OKX carried out the request.',
    remedy: 'Ask OKX what became of it before you repeat it.',
  },
  FILE_NOT_FOUND: {
    what: 'The vault file is not where it was.',
    remedy: 'If it is on another disk or a synced folder, connect it, then try again.',
  },
  FILE_EXISTS: {
    what: 'A file already exists there, and Signet does not overwrite it.',
    remedy: 'Choose another name, or move the existing file away.',
  },
  FILE_CHANGED: {
    what: 'Another program saved the vault in the meantime. Nothing was saved here.',
    remedy: 'Look at what is there now, then make the change again.',
  },
  FILE_BUSY: {
    what: 'Another program is using the vault file.',
    remedy: 'Close other windows of Signet and its command line, then try again.',
  },
  FILE_UNUSABLE: {
    what: 'The system does not let Signet read or write the file.',
    remedy: 'Make sure that your user owns it and may write to it, then try again.',
  },
  FOLDER_MISSING: {
    what: 'The folder for this file does not exist.',
    remedy: 'Create the folder or connect its disk, then try again.',
  },
  FOLDER_READ_ONLY: {
    what: 'Signet may not write to this folder, so nothing could be saved.',
    remedy: 'Allow writing to the folder, then try again.',
  },
  DISK_FULL: {
    what: 'The disk is full. Nothing was saved; what was saved before is intact.',
    remedy: 'Free some space, then try again.',
  },
  ALGORITHM_MISSING: {
    what: 'This system lacks an algorithm that Signet needs to protect the vault.',
    remedy: 'Reinstall Signet from its official package.',
  },
  MACHINE_UNSUPPORTED: {
    what: 'Signet does not run on this kind of computer: a part that protects the vault is missing for it.',
    remedy: 'Use one of the systems listed in Signet’s README.',
  },
  LOGIN_ITEM_REFUSED: {
    what: 'The system did not change its login items.',
    remedy:
      'Look for Signet in the login items of your system’s settings. macOS accepts only an installed, signed application.',
  },
  SENDER_REFUSED: {
    what: 'Signet refused this because it did not come from its own window.',
    remedy: 'Close the window, open Signet again and repeat it there.',
  },
  CANCELLED: {
    what: 'It was cancelled. Nothing was changed.',
    remedy: 'You can start again at any time.',
  },
  INTERNAL: {
    what: 'Signet failed unexpectedly. What was saved before is intact.',
    remedy: 'Try again. If it happens again, restart Signet.',
  },
} as const satisfies Record<ErrorCode, { readonly what: string; readonly remedy: string }> & {
  readonly retry: string;
  /** Replaces the sentences of `INPUT_INVALID` if the value was not typed by the user. */
  readonly proxy: { readonly what: string; readonly remedy: string };
  /** Replaces the sentences of `NOT_A_VAULT` for a file that the user just chose. */
  readonly chosenFile: { readonly what: string; readonly remedy: string };
};
