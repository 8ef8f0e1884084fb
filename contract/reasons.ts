import { type FileReason, fileReasonSentences } from './file-reasons.ts';
import { type NetworkReason, networkReasonSentences } from './network-reasons.ts';
import { filledSentence } from './sentence.ts';

/**
 * Why something failed, where the code of the error alone does not say enough. The core fails in these words,
 * for developers; the English catalogue has them too, and every other language its own.
 */
export const reasonSentences = {
  vaultMissing: 'There is no vault file at that path.',
  vaultFolderReadOnly: 'The folder of the vault is not writable, so nothing was saved.',
  vaultDiskFull: 'The disk is too full to save the vault. The file is unchanged.',
  vaultFolderMissing: 'The folder for the vault does not exist.',
  vaultNotRead: 'The system could not read the vault file ({{errno}}).',
  vaultNotWritten: 'The system could not write the vault file ({{errno}}).',
  vaultExists: 'A file of that name already exists, and Signet never overwrites one.',
  vaultBusy: 'Another program is writing this vault. Try again when it has finished.',
  vaultTooLarge: 'The file has {{size}} bytes, but a vault has at most {{limit}}.',
  vaultFull: 'The vault would exceed {{limit}} bytes. Remove entries or shorten notes.',
  vaultUnsigned: 'This file is not a Signet vault: it lacks the signature at its start.',
  vaultRevisions:
    'The vault was saved as often as its format allows ({{limit}} times). Create another vault, and add its keys there.',
  vaultCutShort: 'The vault file is cut short.',
  vaultHeaderLong: "The vault file's header has more than {{limit}} bytes.",
  vaultChecksum: 'The vault file does not match its checksum: bytes of it were changed or lost.',
  vaultHeaderNoJson: "The vault's header is not valid JSON.",
  vaultHeaderMember: "The vault's header breaks the vault format at {{path}}.",
  vaultHeaderForm:
    "The vault's header is not in its canonical form: members are repeated, in another order or written in another way.",
  vaultDocumentBounds:
    "The vault's document is nested deeper, or has more values, than any of Signet's.",
  vaultDocumentNoJson: "The vault's document is not valid JSON.",
  vaultDocumentUnversioned: "The vault's document does not state its schema version.",
  vaultDocumentOlder:
    "The vault's document states schema version {{version}}, which does not allow what it has at {{path}}.",
  vaultDocumentMember: "The vault's document breaks the vault format at {{path}}.",
  vaultDocumentForm:
    "The vault's document is not in its canonical form: members are repeated, in another order or written in another way.",
  vaultDocumentEntries: 'The vault has more than {{limit}} entries.',
  vaultIdTwice: 'Two entries of the vault have the same id.',
  vaultLabelTwice: 'Two entries of the vault have the same label.',
  credentialsForm:
    'The sealed API key, secret key or passphrase is empty, too long, or has characters that OKX does not take.',
  credentialsForeign: 'The sealed API key is not the one that the entry names.',
  credentialsAgain:
    'Restore a backup of the vault file, or enter the API key, secret key and passphrase again.',
  ownKeyUnusable: 'The key of “{{label}}” cannot be used.',
  otherKeyUnusable: 'The second key in the rotation of “{{label}}” cannot be used.',
  leakForeign: 'A leak reported for “{{label}}” shows another ending than its key.',
  vaultCredentialsForm: 'The sealed credentials of an entry are not in their form.',
  vaultRestore: 'Restore a backup of the vault file.',
  vaultAltered: 'A sealed part of the vault fails verification: it is damaged or was altered.',
  vaultFormat:
    'This vault has format {{version}}, but this version of Signet reads format {{known}}.',
  vaultSchema:
    'A later version of Signet saved this vault (document schema {{version}}; this version knows {{known}}).',
  vaultListUnreadable: 'Signet cannot read {{file}}, its list of the vaults opened in the window.',
  kdfOutOfBounds: "The key derivation's {{name}} must be a whole number from {{min}} to {{max}}.",
  kdfOutOfMemory:
    "This machine could not provide the {{mebibytes}} MiB that the vault's key derivation needs.",
  algorithmMissing:
    'Signet cannot start, because this system does not compute {{algorithm}} correctly.',
  passwordWrong: 'The master password does not open this vault.',
  passwordWeak:
    'The master password is too easy to guess (strength {{score}} of {{best}}, at least {{minimum}} required).',
  recoveryCodeWrong:
    'The recovery code does not open this vault: it belongs to another vault, or was replaced.',
  recoveryCodeLength: 'The recovery code must have {{count}} letters and digits.',
  recoveryCodeCharacter: 'The recovery code has a character that no recovery code has.',
  recoveryCodeMistyped:
    'The recovery code has a mistyped character: its last group does not match the others.',
  labelTaken: 'Another entry already has this label. Labels must differ in more than case.',
  endpointUnknown:
    'Signet does not know this method and path, so it cannot tell what the request may do. Compare both with the OKX documentation, letter by letter, or allow unknown endpoints.',
  endpointUnstated:
    'OKX has not stated which permission this endpoint needs, so Signet cannot tell whether this key has it. Allow unknown endpoints to sign it.',
  endpointOAuth:
    'This endpoint takes an OAuth token of an application, not the signature of an API key. Allow unknown endpoints to sign it anyway.',
  permissionMissing:
    'This request needs the {{permission}} permission, which this key does not have. Use a key that has it, or add it on OKX and then here.',
  hostDeclined: 'The host was not confirmed, so nothing was sent.',
  requestDeclined: 'The request was not confirmed, so nothing was signed.',
  endDeclined: 'The end of the rotation was not confirmed.',
  ...networkReasonSentences,
  ...fileReasonSentences,
} as const;

export type ReasonName = keyof typeof reasonSentences;

/** A reason with the values of its sentence, for shells to word. */
export type Reason = {
  readonly name: ReasonName;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
};

/** Words a reason in English. */
export function reasonSentence({ name, values = {} }: Reason): string {
  return filledSentence(reasonSentences[name], values);
}

/** @returns `true` if the reason is about the network, so that its sentence is in `networkReasons` of every catalogue */
export function isNetworkReason(reason: Pick<Reason, 'name'>): reason is NetworkReason {
  return Object.hasOwn(networkReasonSentences, reason.name);
}

/** @returns `true` if the reason is about the vault file, so that its sentence is in `fileReasons` of every catalogue */
export function isFileReason(reason: Pick<Reason, 'name'>): reason is FileReason {
  return Object.hasOwn(fileReasonSentences, reason.name);
}

/** @returns `true` if the reason crosses to the page, which has its sentence */
export function isCrossingReason(reason: Reason): reason is NetworkReason | FileReason {
  return isNetworkReason(reason) || isFileReason(reason);
}
