import { z } from 'zod';
import { purposeSchema } from './purpose.ts';
import { keyFields, recordFields } from './record.ts';
import {
  accountSchema,
  applicationsSchema,
  environmentSchema,
  hostsSchema,
  instantSchema,
  ipAllowlistSchema,
  labelSchema,
  notesSchema,
  permissionsSchema,
  rotationPolicySchema,
  siteSchema,
} from './vocabulary.ts';

/**
 * One of OKX's three values. They travel as HTTP headers or as HMAC key material, so each must be
 * printable; a passphrase may use Latin-1 (RFC 9110, section 5.5: field values are octets), never more.
 */
function credential(limit: { readonly max: number }) {
  return z
    .string()
    .min(1, `must have 1 to ${limit.max} characters`)
    .max(limit.max, `must have 1 to ${limit.max} characters`)
    .refine(
      (value) => !/[^\u0020-\u007E\u00A0-\u00FF]/.test(value),
      'must not contain control characters or characters above U+00FF: OKX takes it in an HTTP header',
    )
    .refine((value) => value.trim() === value, 'must not begin or end with a space');
}

/** OKX's triple, as typed or pasted. The only schema of the contract that carries a secret inwards. */
export const credentialsSchema = z.strictObject({
  apiKey: credential({ max: 128 }),
  secretKey: credential({ max: 128 }),
  passphrase: credential({ max: 128 }),
});
export type CredentialsDraft = z.output<typeof credentialsSchema>;

/** One of the three, for revealing or copying. */
export const credentialFieldSchema = z.enum(['apiKey', 'secretKey', 'passphrase']);
export type CredentialField = z.output<typeof credentialFieldSchema>;

/** 128 random bits, lower-case hexadecimal. */
export const entryIdSchema = z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits');

const described = {
  label: labelSchema,
  site: siteSchema,
  environment: environmentSchema,
  account: accountSchema,
  permissions: permissionsSchema,
  ipAllowlist: ipAllowlistSchema,
  applications: applicationsSchema,
  /** What it is for; `null` where its owner has not said. */
  purpose: purposeSchema.nullable(),
  rotationPolicy: rotationPolicySchema,
  /** When OKX made the key; `null` when its owner does not know. */
  createdOnOkxAt: instantSchema.nullable(),
  notes: notesSchema,
  /** Hosts that replace the site's own; an empty object means none do. */
  hosts: hostsSchema,
};

/** What its owner says about a key. */
export const entryDetailsSchema = z.strictObject(described);
export type EntryDetails = z.output<typeof entryDetailsSchema>;

/** What a shell sends to add an entry. */
export const entryDraftSchema = z.strictObject({ ...described, credentials: credentialsSchema });
export type EntryDraft = z.output<typeof entryDraftSchema>;

/**
 * What a shell sends to change one: any of the details; all three values of a new key, or those that were
 * mistyped; and whether secret key and passphrase stand each in the place of the other.
 */
export const entryChangeSchema = z
  .strictObject({
    ...described,
    credentials: credentialsSchema.partial(),
    isSwapped: z.literal(true),
  })
  .partial();
export type EntryChange = z.output<typeof entryChangeSchema>;

/** All that lists and pages show of an entry. No field of it is a secret, nor tells one's length. */
export const entrySummarySchema = z.strictObject({
  id: entryIdSchema,
  ...described,
  ...keyFields,
  addedAt: instantSchema,
  changedAt: instantSchema,
  ...recordFields,
});
export type EntrySummary = z.output<typeof entrySummarySchema>;

/** What is known of one key. */
export type EntryKey = Pick<EntrySummary, keyof typeof keyFields>;

/** @returns the keys that an entry has: its own, and the other of a rotation */
export function keysOf(entry: EntryKey & Pick<EntrySummary, 'rotation'>): readonly EntryKey[] {
  const other = entry.rotation?.other;
  return other ? [entry, other] : [entry];
}

/** What Signet writes down about an entry by itself; no edit by its owner changes it. */
export type EntryRecords = Pick<
  EntrySummary,
  'lastCheck' | 'knownAt' | 'calledAt' | 'signedAt' | keyof typeof recordFields
>;
