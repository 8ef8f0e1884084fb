import { z } from 'zod';
import { entrySummarySchema } from '../contract/entry.ts';
import { parse } from '../contract/parse.ts';
import { foldCase } from '../contract/vocabulary.ts';
import { nonceBytes, tagBytes } from './envelope.ts';
import { base64Schema, damagedPart, parseJson } from './header.ts';
import { type Migration, migrate } from './migrations.ts';

export const entryLimit = 10_000;
const documentSchemaVersion = 1;

/** Three values of at most 128 Latin-1 characters: at most 256 bytes of UTF-8 and two of length each. */
const credentialsLimitBytes = 3 * (2 + 256);

/** An entry as the document holds it: its metadata in clear, its credentials sealed once more. */
const storedEntrySchema = entrySummarySchema.extend({
  credentials: z.strictObject({
    nonce: base64Schema({ min: nonceBytes, max: nonceBytes }),
    sealed: base64Schema({ min: tagBytes + 3 * 2, max: tagBytes + credentialsLimitBytes }),
  }),
});
export type StoredEntry = z.output<typeof storedEntrySchema>;

const documentSchema = z.strictObject({
  schemaVersion: z.literal(documentSchemaVersion),
  entries: z.array(storedEntrySchema).max(entryLimit),
});

/** The plaintext of a vault: every entry by its id, in the order in which they were added. */
export type VaultDocument = { readonly entries: ReadonlyMap<string, StoredEntry> };

/** From each older schema version to the next. A migration that was released is never edited again. */
const migrations: readonly Migration[] = [];

/**
 * Brings an entry into its canonical form and member order.
 *
 * @throws SignetError `INPUT_INVALID` for what the schema does not allow
 */
export function canonicalEntry(entry: StoredEntry): StoredEntry {
  return parse(storedEntrySchema, entry, 'entry');
}

/** The canonical bytes: JSON without white space, members in the order of docs/vault-format.md, UTF-8. */
export function encodeDocument({ entries }: VaultDocument): Buffer {
  const stored = { schemaVersion: documentSchemaVersion, entries: [...entries.values()] };
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
  const { entries } = parsed.data;
  const document = { entries: new Map(entries.map((entry) => [entry.id, entry])) };
  const labels = new Set(entries.map((entry) => foldCase(entry.label)));
  const isUnambiguous = document.entries.size === entries.length && labels.size === entries.length;
  if (!isUnambiguous) throw damagedPart('document');
  if (!isMigrated && !encodeDocument(document).equals(bytes)) throw damagedPart('document');
  return document;
}
