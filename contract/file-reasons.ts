import { z } from 'zod';

/** Why a vault file could not be read or saved, each with what to do. */
export const fileReasonSentences = {
  vaultLinksInCircle: 'The path to the vault file contains links that lead in a circle.',
  vaultNameTooLong: 'The path of the vault file is longer than the system allows.',
  vaultUnreadable: 'You do not have permission to read the vault file.',
  vaultIsFolder: 'That path is a folder, not a vault file.',
  vaultIsNoFile: 'That path is a folder or a device, not a vault file.',
  vaultLinkBroken:
    '{{name}} leads to {{target}}, which is not there: is a drive or a synced folder missing?',
  vaultFolderGone:
    'The folder of the vault file is not there: is a drive or a synced folder missing?',
  vaultEmpty:
    'The vault file is empty: its content was lost, or has not been synced yet. Look for an earlier version in the synced folder or in a backup.',
  vaultMarkedReadOnly:
    'The vault file is marked read-only, so nothing was saved. To save, make it writable.',
  vaultNotWritable: 'You do not have permission to write the vault file, so nothing was saved.',
  vaultOwnerNotKept:
    'A save replaces the vault file, and the system does not let Signet give the new file the same owner, group and mode. Somebody who can open the vault now could not do so afterwards, so nothing was saved. Save as the owner of the file, or change its owner, group and mode.',
  vaultMounted:
    'The vault file itself is a mount point, so it cannot be replaced and nothing was saved. Mount its folder, not the file.',
  vaultHeld:
    'Another program, such as a virus scanner or a sync program, holds the vault file ({{errno}}), so nothing was saved. Try again when it has finished.',
  vaultNotReplaced:
    'The system does not let Signet replace the vault file ({{errno}}), so nothing was saved. Another program may hold the file, or its folder may let only the owner of a file replace it.',
  vaultNotLocked:
    'The file system could not lock the vault ({{errno}}), so nothing was saved. If it is a network drive, look at its connection, or move the vault to a disk of this machine.',
  vaultLockInTheWay:
    'Signet cannot use {{name}}, the lock file beside the vault ({{errno}}), so nothing was saved. It belongs to another user, or it is no plain file. If no other Signet is running, delete it.',
  vaultLockLeft:
    'The file system of the vault has no locks, so Signet uses a file beside the vault that ends in .locked. It is there, so another Signet is saving, or was stopped while it saved. If no other Signet is running, delete that file.',
  vaultChanged:
    'Another program keeps changing the vault file, so nothing was saved. Try again when it has finished.',
  vaultSetBack:
    'The vault file was replaced by a copy that lacks what this Signet saved last (revision {{found}}; this Signet has {{seen}}), so nothing was saved. Put the newer file back, or lock the vault and unlock it to continue with that copy.',
  vaultForeign:
    'The vault file was replaced by a file that the key of this vault does not open: a damaged file, or another vault. Nothing was saved. If it is being synced, try again when that is done; otherwise put the vault back.',
  entryChanged:
    'Another program changed “{{label}}” meanwhile, in the same place. Nothing was saved. Compare it with what is there now, then make the change again if it is still right.',
  entryKeysChanged:
    'Another program replaced a key of “{{label}}” or took its rotation further meanwhile. Nothing was saved. Look at the key as it is now before you go on.',
  entryRemoved: 'Another program removed “{{label}}” from the vault meanwhile. Nothing was saved.',
  guideChanged:
    'Another program changed the draft of the guide meanwhile. Nothing was saved. Compare it with what is there now.',
  slotsChanged:
    'Another program changed the master password or the recovery code meanwhile. Nothing was saved. Try again with the new one.',
} as const;

export type FileReasonName = keyof typeof fileReasonSentences;

// Its keys are exactly of that type.
const fileReasonNames = Object.keys(fileReasonSentences) as FileReasonName[];

/** A reason that crosses to the page. Its values name an entry, a path, a revision or an error of the system. */
export const fileReasonSchema = z.strictObject({
  name: z.enum(fileReasonNames),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type FileReason = z.output<typeof fileReasonSchema>;
