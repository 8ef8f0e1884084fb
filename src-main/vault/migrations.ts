import type { z } from 'zod';
import { failure } from '#contract';
import { damaged, memberPath } from './damage.ts';

/** Turns a document of one schema version into one of the next. Pure; uses no type of the current schema. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Applies the migrations that a document still needs.
 *
 * @param migrations the first leads from schema version 1 to 2, and so on
 * @param target the schema version of this Signet: the number of migrations, plus one
 * @returns the document in the target version, and whether it was changed
 * @throws SignetError `VAULT_DAMAGED` if there is no schema version, `VAULT_VERSION_UNKNOWN` if it is later
 */
export function migrate(
  value: unknown,
  migrations: readonly Migration[],
  target: number,
): { readonly value: unknown; readonly isMigrated: boolean } {
  const version = schemaVersionOf(value);
  if (version > target) {
    const values = { version, known: target };
    throw failure('VAULT_VERSION_UNKNOWN', [{ name: 'vaultSchema', values }]);
  }
  const pending = migrations.slice(version - 1, target - 1);
  const migrated = pending.reduce<unknown>(
    (document, step, index) => ({
      ...step(document as Record<string, unknown>), // schemaVersionOf found an object; each step returns one
      schemaVersion: version + index + 1,
    }),
    value,
  );
  return { value: migrated, isMigrated: pending.length > 0 };
}

function schemaVersionOf(value: unknown): number {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const version: unknown = isObject && 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  throw damaged({ name: 'vaultDocumentUnversioned' });
}

/**
 * Checks a document by what its own schema demands beyond the later ones, for a step to begin with.
 *
 * @param older must not transform anything
 * @param version the version of that schema
 * @returns the document itself: zod's copy lacks a member named `__proto__`, which would be lost and not refused
 * @throws SignetError `VAULT_DAMAGED` if it holds what a later schema brought, which the step would overwrite
 */
export function checkedBy<Schema extends z.ZodType>(
  older: Schema,
  document: unknown,
  version: number,
): z.output<Schema> {
  const parsed = older.safeParse(document);
  if (parsed.success) return document as z.output<Schema>; // it has just been checked
  const path = memberPath(parsed.error.issues[0]?.path ?? []);
  throw damaged({ name: 'vaultDocumentOlder', values: { version, path } });
}
