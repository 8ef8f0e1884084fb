import { z } from 'zod';
import {
  credentialVersionSchema,
  entrySchema,
  type GuideDraft,
  guideDraftSchema,
  instantSchema,
  parse,
} from '#contract';
import { damaged, jsonParts, parseJson, parsePart } from './damage.ts';
import { nonceBytes, tagBytes } from './envelope.ts';
import { base64Schema } from './header.ts';
import { isWithinBounds } from './json-bounds.ts';
import { type Migration, migrate } from './migrations.ts';
import { toSchema2 } from './schema-2.ts';
import { toSchema3 } from './schema-3.ts';

export const entryLimit = 10_000;
export const documentSchemaVersion = 3;

/** Each of the three values has at most 128 Latin-1 characters: 256 bytes of UTF-8, after 2 bytes of length. */
const credentialsLimitBytes = 3 * (2 + 256);

const sealedCredentialsSchema = z.strictObject({
  nonce: base64Schema({ min: nonceBytes, max: nonceBytes }),
  sealed: base64Schema({ min: tagBytes + 3 * 2, max: tagBytes + credentialsLimitBytes }),
});
export type SealedCredentials = z.output<typeof sealedCredentialsSchema>;

/** An entry as the document holds it: the metadata is plain, the credentials are sealed a second time. */
const storedEntrySchema = entrySchema
  .extend({
    /** The highest version that any credentials of the entry ever had. A version is never used twice. */
    latestCredentialVersion: credentialVersionSchema,
    credentials: sealedCredentialsSchema,
    /** The credentials of the second key, during a rotation. */
    otherCredentials: sealedCredentialsSchema.nullable(),
  })
  .refine(({ rotation, otherCredentials }) => {
    const hasOther = (rotation?.other ?? null) !== null;
    return hasOther === (otherCredentials !== null);
  })
  .refine(({ credentialVersion, rotation, latestCredentialVersion: latest }) => {
    const other = rotation?.other?.credentialVersion ?? 0;
    return credentialVersion <= latest && other <= latest && credentialVersion !== other;
  });
export type StoredEntry = z.output<typeof storedEntrySchema>;

const documentSchema = z.strictObject({
  schemaVersion: z.literal(documentSchemaVersion),
  auditedAt: instantSchema.nullable(),
  guide: guideDraftSchema.nullable(),
  /** Parsed one by one, so that the first that breaks the schema ends the work. */
  entries: z.array(z.unknown()),
});

/** The plaintext of a vault. */
export type VaultDocument = {
  /** When the owner last compared OKX's lists of keys and connections with this vault; `null` if never. */
  readonly auditedAt: string | null;
  /** The draft of the key that is being created with the guide. */
  readonly guide: GuideDraft | null;
  /** By id, in the order in which they were added. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
};

/** The document of a new vault. */
export const emptyDocument: VaultDocument = { auditedAt: null, guide: null, entries: new Map() };

/** Each one leads from a schema version to the next. A released migration is never edited. */
const migrations: readonly Migration[] = [toSchema2, toSchema3];

/**
 * Brings an entry into its canonical form and member order.
 *
 * @throws SignetError `INPUT_INVALID` if the schema does not allow it
 */
export function canonicalEntry(entry: StoredEntry): StoredEntry {
  return parse(storedEntrySchema, entry, 'entry');
}

/** Encodes the canonical form: UTF-8 JSON without white space, members in the order of docs/vault-format.md. */
export function encodeDocument({ auditedAt, guide, entries }: VaultDocument): Buffer {
  const head = { schemaVersion: documentSchemaVersion, auditedAt, guide };
  const stored = { ...head, entries: [...entries.values()] };
  return Buffer.from(JSON.stringify(stored), 'utf8');
}

/**
 * Decodes a document, and migrates it if its schema is older.
 *
 * @throws SignetError `VAULT_DAMAGED` if the bytes are not canonical, or an id or label occurs twice;
 * `VAULT_VERSION_UNKNOWN` if a later Signet wrote the schema
 */
export function decodeDocument(bytes: Buffer): VaultDocument {
  if (!isWithinBounds(bytes)) throw damaged({ name: 'vaultDocumentBounds' });
  const written = parseJson(bytes, 'document');
  const { value, isMigrated } = migrate(written, migrations, documentSchemaVersion);
  const { auditedAt, guide, entries } = parsePart(documentSchema, value, { part: 'document' });
  const document = { auditedAt, guide, entries: entriesById(entries) };
  if (isMigrated || encodeDocument(document).equals(bytes)) return document;
  throw damaged({ name: jsonParts.document.form });
}

function entriesById(values: readonly unknown[]): ReadonlyMap<string, StoredEntry> {
  if (values.length > entryLimit) {
    throw damaged({ name: 'vaultDocumentEntries', values: { limit: entryLimit } });
  }
  const entries = new Map<string, StoredEntry>();
  const labels = new Set<string>();
  values.forEach((value, index) => {
    const place = { part: 'document', place: ['entries', index] } as const;
    const entry = parsePart(storedEntrySchema, value, place);
    if (entries.has(entry.id)) throw damaged({ name: 'vaultIdTwice' });
    if (labels.has(entry.label)) throw damaged({ name: 'vaultLabelTwice' });
    entries.set(entry.id, entry);
    labels.add(entry.label);
  });
  return entries;
}
