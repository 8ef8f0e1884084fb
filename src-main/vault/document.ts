import { z } from 'zod';
import { entrySummarySchema } from '../contract/entry.ts';
import { type GuideDraft, guideDraftSchema } from '../contract/guide.ts';
import { parse } from '../contract/parse.ts';
import { credentialVersionSchema } from '../contract/record.ts';
import { foldCase } from '../contract/vocabulary.ts';
import { nonceBytes, tagBytes } from './envelope.ts';
import { base64Schema, damagedPart, parseJson } from './header.ts';
import { type Migration, migrate } from './migrations.ts';
import { toSchema2 } from './schema-2.ts';

export const entryLimit = 10_000;
const documentSchemaVersion = 2;

/** Three values of at most 128 Latin-1 characters: at most 256 bytes of UTF-8 and two of length each. */
const credentialsLimitBytes = 3 * (2 + 256);

const sealedCredentialsSchema = z.strictObject({
  nonce: base64Schema({ min: nonceBytes, max: nonceBytes }),
  sealed: base64Schema({ min: tagBytes + 3 * 2, max: tagBytes + credentialsLimitBytes }),
});
export type SealedCredentials = z.output<typeof sealedCredentialsSchema>;

/** An entry as the document holds it: its metadata in clear, its credentials sealed once more. */
const storedEntrySchema = entrySummarySchema
  .extend({
    /** The highest version that credentials of the entry ever had: none has it twice. */
    latestCredentialVersion: credentialVersionSchema,
    credentials: sealedCredentialsSchema,
    /** Those of the other key of a rotation. */
    otherCredentials: sealedCredentialsSchema.nullable(),
  })
  .refine(({ rotation, otherCredentials }) => {
    const hasOther = (rotation?.other ?? null) !== null;
    return hasOther === (otherCredentials !== null);
  })
  .refine(({ credentialVersion, rotation, latestCredentialVersion: latest }) => {
    return credentialVersion <= latest && (rotation?.other?.credentialVersion ?? 0) <= latest;
  });
export type StoredEntry = z.output<typeof storedEntrySchema>;

const documentSchema = z.strictObject({
  schemaVersion: z.literal(documentSchemaVersion),
  guide: guideDraftSchema.nullable(),
  entries: z.array(storedEntrySchema).max(entryLimit),
});

/** The plaintext of a vault. */
export type VaultDocument = {
  /** The key that is being made with the guide. */
  readonly guide: GuideDraft | null;
  /** By id, in the order in which they were added. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
};

/** From each older schema version to the next. A migration that was released is never edited again. */
const migrations: readonly Migration[] = [toSchema2];

/**
 * Brings an entry into its canonical form and member order.
 *
 * @throws SignetError `INPUT_INVALID` for what the schema does not allow
 */
export function canonicalEntry(entry: StoredEntry): StoredEntry {
  return parse(storedEntrySchema, entry, 'entry');
}

/** The canonical bytes: JSON without white space, members in the order of docs/vault-format.md, UTF-8. */
export function encodeDocument({ guide, entries }: VaultDocument): Buffer {
  const stored = { schemaVersion: documentSchemaVersion, guide, entries: [...entries.values()] };
  return Buffer.from(JSON.stringify(stored), 'utf8');
}

/**
 * Reads the document's bytes, migrating those of an older schema.
 *
 * @throws SignetError `VAULT_DAMAGED` for any but the canonical form, a repeated id or a repeated label;
 * `VAULT_VERSION_UNKNOWN` for a schema of a later Signet
 */
export function decodeDocument(bytes: Buffer): VaultDocument {
  const { value, isMigrated } = migrate(
    parseJson(bytes, 'document'),
    migrations,
    documentSchemaVersion,
  );
  const parsed = documentSchema.safeParse(value);
  if (!parsed.success) throw damagedPart('document');
  const { guide, entries } = parsed.data;
  const document = { guide, entries: new Map(entries.map((entry) => [entry.id, entry])) };
  const labels = new Set(entries.map((entry) => foldCase(entry.label)));
  const isUnambiguous = document.entries.size === entries.length && labels.size === entries.length;
  if (!isUnambiguous) throw damagedPart('document');
  if (!isMigrated && !encodeDocument(document).equals(bytes)) throw damagedPart('document');
  return document;
}
