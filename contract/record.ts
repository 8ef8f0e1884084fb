import { z } from 'zod';
import { okxCodeSchema } from './check.ts';
import { deadKeyCodes, heldKeyCodes } from './okx-codes.ts';
import { textAsItCame } from './text.ts';
import {
  environmentSchema,
  instantSchema,
  ipAllowlistSchema,
  permissionsSchema,
  storedApplicationsSchema,
  storedNotesSchema,
  storedSubAccountNameSchema,
} from './vocabulary.ts';

/** The last four characters of the API key; empty if it has fewer than twelve. */
const apiKeyEndingSchema = textAsItCame({ max: 4 });

/** Returns the part of an API key that is shown, which is too little to sign with. Never half a character. */
export function apiKeyEndingOf(apiKey: string): string {
  const characters = [...apiKey.toWellFormed()];
  return characters.length < 12 ? '' : characters.slice(-4).join('');
}

/** SHA-256 of an API key, in hexadecimal. */
export const apiKeyDigestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

/** 1 for the first credentials of an entry, incremented each time they change. */
export const credentialVersionSchema = z.int().min(1).max(1_000_000);

/** The name of a key on OKX: up to 256 characters there, and a mask can be longer than the text it hides. */
export const nameOnOkxSchema = textAsItCame({ max: 1024 });

/** The result of the last check of a key at the entry's own site and in its environment. */
export const checkRecordSchema = z.strictObject({
  checkedAt: instantSchema,
  /** The code with which OKX refused the key; `null` if OKX accepted it. */
  okxCode: okxCodeSchema.nullable(),
  /**
   * The facts that OKX confirmed, in this check or in an earlier one if OKX has the key but refused it now;
   * `null` if unknown.
   */
  confirmed: z
    .strictObject({
      permissions: permissionsSchema,
      /** `null` if OKX lists an item that is no address or segment. */
      ipAllowlist: ipAllowlistSchema.nullable(),
      environment: environmentSchema,
      label: nameOnOkxSchema,
      account: z.enum(['main', 'sub']),
    })
    .nullable(),
});
export type CheckRecord = z.output<typeof checkRecordSchema>;

/** Checks whether a record shows that OKX has the key: it accepted the key, or refused it for another reason. */
export function showsKey({ okxCode }: Pick<CheckRecord, 'okxCode'>): boolean {
  return okxCode === null || heldKeyCodes.includes(okxCode);
}

/** The fields of one key, which are replaced when the entry gets another key. */
export const keyFields = {
  apiKeyEnding: apiKeyEndingSchema,
  /** Draws the seal, and finds duplicates of a key. */
  apiKeyDigest: apiKeyDigestSchema,
  credentialVersion: credentialVersionSchema,
  /** When these credentials were added to the vault. */
  credentialsChangedAt: instantSchema,
  lastCheck: checkRecordSchema.nullable(),
  /** When OKX last showed that it has this key, at the entry's site and in its environment; `null` if never. */
  knownAt: instantSchema.nullable(),
  /** The last authenticated call that Signet knows of, to within an hour; `null` if there is none. */
  calledAt: instantSchema.nullable(),
  /** When Signet last signed with the key, to within an hour; `null` if never. */
  signedAt: instantSchema.nullable(),
};

/** The items of the checklist that only the owner can know. */
export const checklistItems = [
  'two-factor',
  'account-password',
  'connections',
  'trusted-device',
  'plaintext-removed',
  'sole-application',
  'tested-in-demo',
  'addresses-fixed',
  'withdrawal-addresses',
] as const;
export const checklistItemSchema = z.enum(checklistItems);
export type ChecklistItem = z.output<typeof checklistItemSchema>;

export const rotationReasons = ['scheduled', 'compromise', 'access-changed', 'other'] as const;
export const rotationReasonSchema = z.enum(rotationReasons);
export type RotationReason = z.output<typeof rotationReasonSchema>;

const proofSchema = z.strictObject({ provedAt: instantSchema, okxCode: z.enum(deadKeyCodes) });

/** A rotation that is under way, during which an entry has two keys. */
export const rotationSchema = z.strictObject({
  startedAt: instantSchema,
  reason: rotationReasonSchema,
  /** The key that the entry does not use: the new one before the switch, the old one after it. */
  other: z.strictObject({ ...keyFields, createdOnOkxAt: instantSchema.nullable() }).nullable(),
  /** When the entry switched to the new key; `null` before that. */
  switchedAt: instantSchema.nullable(),
  /** The applications that already have the new key. */
  switchedApplications: storedApplicationsSchema,
  /** When the owner reported that the old key is deleted on OKX. After that, the rotation cannot be undone. */
  revokedAt: instantSchema.nullable(),
  proof: proofSchema.nullable(),
});
export type Rotation = z.output<typeof rotationSchema>;

/** If there are more, the oldest are dropped. */
export const rotationsLimit = 200;
/** A finished rotation. Only the ending of the old key is left. */
export const finishedRotationSchema = z.strictObject({
  startedAt: instantSchema,
  finishedAt: instantSchema,
  reason: rotationReasonSchema,
  apiKeyEnding: apiKeyEndingSchema,
  proof: proofSchema.nullable(),
});
export type FinishedRotation = z.output<typeof finishedRotationSchema>;

/** The steps after a key has leaked, in their order. */
export const compromiseSteps = [
  'delete-key',
  'prove-dead',
  'check-connections',
  'look-at-orders',
  'look-at-transfers',
  'look-at-withdrawals',
  'freeze-account',
  'change-password',
  'replace-key',
  'update-applications',
  'write-down',
] as const;
export const compromiseStepSchema = z.enum(compromiseSteps);
export type CompromiseStep = z.output<typeof compromiseStepSchema>;

/** A key that the owner reported as leaked, and the steps taken since. */
export const compromiseSchema = z.strictObject({
  reportedAt: instantSchema,
  apiKeyEnding: apiKeyEndingSchema,
  /** Identifies the key even after it was exchanged in a rotation or removed from the vault. */
  apiKeyDigest: apiKeyDigestSchema,
  done: z
    .array(z.strictObject({ step: compromiseStepSchema, doneAt: instantSchema }))
    .max(compromiseSteps.length)
    .readonly(),
  /** OKX's proof that the key is dead; `null` until there is one. */
  proof: proofSchema.nullable(),
  notes: storedNotesSchema,
  closedAt: instantSchema.nullable(),
});
export type Compromise = z.output<typeof compromiseSchema>;

/** If there are more, the oldest are dropped. At most one, the last, is open. */
export const compromisesLimit = 50;

/** A key of a sub-account, as OKX lists it for the main account. */
export const subAccountKeySchema = z.strictObject({
  label: nameOnOkxSchema,
  apiKeyEnding: apiKeyEndingSchema,
  apiKeyDigest: apiKeyDigestSchema,
  permissions: permissionsSchema,
  ipAllowlist: ipAllowlistSchema.nullable(),
  createdAt: instantSchema,
});
export type SubAccountKey = z.output<typeof subAccountKeySchema>;

/** OKX docs, "Create an API key for a sub-account" (error 59501), allow 50 keys. */
export const subAccountKeysLimit = 50;

/** If there are more, the one listed longest ago is dropped. */
export const subAccountsLimit = 100;

/** The records that Signet itself saves about an entry. */
export const recordFields = {
  ticks: z
    .array(z.strictObject({ item: checklistItemSchema, tickedAt: instantSchema }))
    .max(checklistItems.length)
    .refine((list) => new Set(list.map(({ item }) => item)).size === list.length)
    .readonly(),
  rotation: rotationSchema.nullable(),
  rotations: z.array(finishedRotationSchema).max(rotationsLimit).readonly(),
  compromises: z.array(compromiseSchema).max(compromisesLimit).readonly(),
  /** For a key of a main account: the keys of its sub-accounts, as OKX listed them. */
  subAccounts: z
    .array(
      z.strictObject({
        name: storedSubAccountNameSchema,
        listedAt: instantSchema,
        keys: z.array(subAccountKeySchema).max(subAccountKeysLimit).readonly(),
      }),
    )
    .max(subAccountsLimit)
    .readonly(),
};
