import { z } from 'zod';
import { purposeSchema } from './purpose.ts';
import { keyFields, recordFields } from './record.ts';
import { rule } from './rules.ts';
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
  storedAccountSchema,
  storedApplicationsSchema,
  storedHostsSchema,
  storedLabelSchema,
  storedNotesSchema,
  storedRotationPolicySchema,
} from './vocabulary.ts';

/**
 * One of the three values of a key. They are sent as HTTP headers or used as HMAC key material, so each must be
 * printable. A passphrase may use Latin-1 at most (RFC 9110, section 5.5: field values are octets).
 */
function credential() {
  return z
    .string()
    .min(credentialLimit.min, rule('characters', credentialLimit))
    .max(credentialLimit.max, rule('characters', credentialLimit))
    .refine(
      (value) => !/[^\u0020-\u007E\u00A0-\u00FF]/.test(value),
      rule('headerText', { last: 'U+00FF' }),
    )
    .refine((value) => value.trim() === value, rule('trimmed'));
}

export const credentialLimit = { min: 1, max: 128 } as const;

/** The API key, secret key and passphrase, as typed or pasted. No other schema carries credentials into main. */
export const credentialsSchema = z.strictObject({
  apiKey: credential(),
  secretKey: credential(),
  passphrase: credential(),
});
export type CredentialsDraft = z.output<typeof credentialsSchema>;

/** Names one of the three values, to reveal or copy it. */
export const credentialFieldSchema = z.enum(['apiKey', 'secretKey', 'passphrase']);
export type CredentialField = z.output<typeof credentialFieldSchema>;

/** 128 random bits in lower-case hexadecimal. */
export const entryIdSchema = z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits');

const described = {
  label: labelSchema,
  site: siteSchema,
  environment: environmentSchema,
  account: accountSchema,
  permissions: permissionsSchema,
  ipAllowlist: ipAllowlistSchema,
  applications: applicationsSchema,
  /** The purpose of the key; `null` if the owner has not chosen one. */
  purpose: purposeSchema.nullable(),
  rotationPolicy: rotationPolicySchema,
  /** When OKX created the key; `null` if the owner does not know. */
  createdOnOkxAt: instantSchema.nullable(),
  notes: notesSchema,
  /** Hosts that replace the site's own; `{}` replaces none. */
  hosts: hostsSchema,
};

/**
 * The details as the vault stores them. What a person types is judged once, by the schemas above; what was
 * accepted then opens for ever, so none of these asks Unicode's tables, which differ between runtimes.
 */
const stored = {
  ...described,
  label: storedLabelSchema,
  account: storedAccountSchema,
  applications: storedApplicationsSchema,
  rotationPolicy: storedRotationPolicySchema,
  notes: storedNotesSchema,
  hosts: storedHostsSchema,
};
export const storedDetailsSchema = z.strictObject(stored);

/** The details of a key that the owner enters. */
export const entryDetailsSchema = z.strictObject(described);
export type EntryDetails = z.output<typeof entryDetailsSchema>;

/** A new entry. */
export const entryDraftSchema = z.strictObject({ ...described, credentials: credentialsSchema });
export type EntryDraft = z.output<typeof entryDraftSchema>;

/**
 * A change of an entry: any of the details, and either all three values of a new key, or only those that were
 * mistyped, or `isSwapped` to exchange secret key and passphrase.
 */
export const entryChangeSchema = z
  .strictObject({
    ...described,
    credentials: credentialsSchema.partial(),
    isSwapped: z.literal(true),
  })
  .partial();
export type EntryChange = z.output<typeof entryChangeSchema>;

/** An entry without its credentials. No field contains a secret or reveals the length of one. */
export const entrySchema = z.strictObject({
  id: entryIdSchema,
  ...stored,
  ...keyFields,
  addedAt: instantSchema,
  changedAt: instantSchema,
  ...recordFields,
});
export type Entry = z.output<typeof entrySchema>;

/** The fields of one key of an entry. */
export type EntryKey = Pick<Entry, keyof typeof keyFields>;

/** @returns the keys of an entry: its own, and the second one of a rotation */
export function keysOf(entry: EntryKey & Pick<Entry, 'rotation'>): readonly EntryKey[] {
  const other = entry.rotation?.other;
  return other ? [entry, other] : [entry];
}

/** The records that Signet saves about an entry; an edit by the owner does not change them. */
export type EntryRecords = Pick<
  Entry,
  'lastCheck' | 'knownAt' | 'calledAt' | 'signedAt' | keyof typeof recordFields
>;
