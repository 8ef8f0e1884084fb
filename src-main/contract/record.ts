import { z } from 'zod';
import { okxCodeSchema } from './check.ts';
import { heldKeyCodes } from './okx-codes.ts';
import {
  applicationsSchema,
  environmentSchema,
  instantSchema,
  ipAllowlistSchema,
  notesSchema,
  permissionsSchema,
  subAccountNameSchema,
} from './vocabulary.ts';

/** The last four characters of the API key; empty where it has fewer than twelve. */
const apiKeyEndingSchema = z.string().max(4);

/** SHA-256 of an API key, hexadecimal. */
export const apiKeyDigestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

/** 1 for the first credentials of an entry, one more each time that others come. */
export const credentialVersionSchema = z.int().min(1).max(1_000_000);

/** OKX's name of a key, as it tells it: up to 256 characters, and a mask can be longer than what it hides. */
export const nameOnOkxSchema = z.string().max(1024);

/** What OKX said of a key, the last time that it was asked in the entry's own site and environment. */
export const checkRecordSchema = z.strictObject({
  checkedAt: instantSchema,
  /** The code with which OKX refused the key; `null` where it accepted it. */
  okxCode: okxCodeSchema.nullable(),
  /** What it confirmed, then or before a refusal of a key that it has; `null` where nobody knows. */
  confirmed: z
    .strictObject({
      permissions: permissionsSchema,
      /** `null` where OKX lists something that is no address or segment. */
      ipAllowlist: ipAllowlistSchema.nullable(),
      environment: environmentSchema,
      label: nameOnOkxSchema,
      account: z.enum(['main', 'sub']),
    })
    .nullable(),
});
export type CheckRecord = z.output<typeof checkRecordSchema>;

/** @returns whether OKX has the key: it took it, or refused it for something else than not having it */
export function showsKey({ okxCode }: Pick<CheckRecord, 'okxCode'>): boolean {
  return okxCode === null || heldKeyCodes.includes(okxCode);
}

/** What belongs to one key on OKX, and goes with it when an entry gets another. */
export const keyFields = {
  apiKeyEnding: apiKeyEndingSchema,
  /** Draws the seal, and finds a key kept twice. */
  apiKeyDigest: apiKeyDigestSchema,
  credentialVersion: credentialVersionSchema,
  /** Since when the vault has these credentials. */
  credentialsChangedAt: instantSchema,
  lastCheck: checkRecordSchema.nullable(),
  /** When OKX last showed that it has this key, where the entry says that it belongs; `null` for never. */
  knownAt: instantSchema.nullable(),
  /** The last authenticated call of which Signet knows; `null` for none. To within an hour. */
  calledAt: instantSchema.nullable(),
  /** When Signet last signed with it; `null` for never. To within an hour. */
  signedAt: instantSchema.nullable(),
};

/** What only its owner can know about a key; the checklist asks for it. */
export const checklistItems = [
  'two-factor',
  'account-password',
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

/**
 * OKX's word that a key is dead: 50119, it does not exist, or 50111, it is none. Of a key that it showed to
 * have before; it says the same of one of another site, and of one that was mistyped.
 */
export const deadKeyCodes = ['50119', '50111'] as const;
const proofSchema = z.strictObject({ provedAt: instantSchema, okxCode: z.enum(deadKeyCodes) });

/** A rotation that is under way: an entry with two keys. */
export const rotationSchema = z.strictObject({
  startedAt: instantSchema,
  reason: rotationReasonSchema,
  /** The key that the entry does not use: before the switch the new one, after it the old. */
  other: z.strictObject({ ...keyFields, createdOnOkxAt: instantSchema.nullable() }).nullable(),
  /** When the new key took the place of the old in the entry; `null` before that. */
  switchedAt: instantSchema.nullable(),
  /** The applications that were given the new key. */
  switchedApplications: applicationsSchema,
  /** When its owner deleted the old key on OKX, as they say. From then on there is no way back. */
  revokedAt: instantSchema.nullable(),
  proof: proofSchema.nullable(),
});
export type Rotation = z.output<typeof rotationSchema>;

/** The oldest is forgotten when there are more. */
export const rotationsLimit = 200;
/** A rotation that is over. Of the old key nothing is left but its ending. */
export const finishedRotationSchema = z.strictObject({
  startedAt: instantSchema,
  finishedAt: instantSchema,
  reason: rotationReasonSchema,
  apiKeyEnding: apiKeyEndingSchema,
  proof: proofSchema.nullable(),
});
export type FinishedRotation = z.output<typeof finishedRotationSchema>;

/** What to do about a key that leaked, in the order in which to do it. */
export const compromiseSteps = [
  'delete-key',
  'prove-dead',
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

/** A key that its owner thinks leaked, and what was done about it. */
export const compromiseSchema = z.strictObject({
  reportedAt: instantSchema,
  apiKeyEnding: apiKeyEndingSchema,
  /** Tells the key from every other, also when it has changed places, or left the vault. */
  apiKeyDigest: apiKeyDigestSchema,
  done: z
    .array(z.strictObject({ step: compromiseStepSchema, doneAt: instantSchema }))
    .max(compromiseSteps.length)
    .readonly(),
  /** OKX's word that the key is dead; `null` while it has not given it. */
  proof: proofSchema.nullable(),
  notes: notesSchema,
  closedAt: instantSchema.nullable(),
});
export type Compromise = z.output<typeof compromiseSchema>;

/** The oldest is forgotten when there are more; of these at most one, the last, is open. */
export const compromisesLimit = 50;

/** A key of a sub-account, as the main account lists it. */
export const subAccountKeySchema = z.strictObject({
  label: nameOnOkxSchema,
  apiKeyEnding: apiKeyEndingSchema,
  apiKeyDigest: apiKeyDigestSchema,
  permissions: permissionsSchema,
  ipAllowlist: ipAllowlistSchema.nullable(),
  createdAt: instantSchema,
});
export type SubAccountKey = z.output<typeof subAccountKeySchema>;

/** OKX docs, "Create an API key for a sub-account" (error 59501): at most 50 keys. */
export const subAccountKeysLimit = 50;

/** The one listed longest ago is forgotten when there are more. */
export const subAccountsLimit = 100;

/** What Signet itself writes down about an entry. */
export const recordFields = {
  ticks: z
    .array(z.strictObject({ item: checklistItemSchema, tickedAt: instantSchema }))
    .max(checklistItems.length)
    .refine((list) => new Set(list.map(({ item }) => item)).size === list.length)
    .readonly(),
  rotation: rotationSchema.nullable(),
  rotations: z.array(finishedRotationSchema).max(rotationsLimit).readonly(),
  compromises: z.array(compromiseSchema).max(compromisesLimit).readonly(),
  /** Of a main account's key: the keys of its sub-accounts, as OKX listed them. */
  subAccounts: z
    .array(
      z.strictObject({
        name: subAccountNameSchema,
        listedAt: instantSchema,
        keys: z.array(subAccountKeySchema).max(subAccountKeysLimit).readonly(),
      }),
    )
    .max(subAccountsLimit)
    .readonly(),
};
