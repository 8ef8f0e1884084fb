import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { failure, type Reason, type SignetError } from '#contract';

/** Makes the error for a file that Signet could not have written: what is wrong with it, and what to do. */
export function damaged(reason: Reason): SignetError {
  return failure('VAULT_DAMAGED', [reason, { name: 'vaultRestore' }]);
}

/** The two parts of a file that are JSON. Each has its own reasons. */
export const jsonParts = {
  header: {
    noJson: 'vaultHeaderNoJson',
    member: 'vaultHeaderMember',
    form: 'vaultHeaderForm',
  },
  document: {
    noJson: 'vaultDocumentNoJson',
    member: 'vaultDocumentMember',
    form: 'vaultDocumentForm',
  },
} as const;
export type JsonPart = keyof typeof jsonParts;

/** @throws SignetError `VAULT_DAMAGED` if the bytes are not UTF-8 JSON; the message never quotes the text */
export function parseJson(bytes: Buffer, part: JsonPart): unknown {
  const reason = { name: jsonParts[part].noJson };
  if (!isUtf8(bytes)) throw damaged(reason);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // JSON.parse quotes the text in its error, so that error is not kept as the cause.
    throw damaged(reason);
  }
}

/**
 * Parses a part of a file, or of its document, by a schema.
 *
 * @param place the members that lead to the value
 * @throws SignetError `VAULT_DAMAGED`, which names the first member that breaks the schema, but quotes nothing
 */
export function parsePart<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { part, place = [] }: { readonly part: JsonPart; readonly place?: readonly PropertyKey[] },
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = memberPath([...place, ...(parsed.error.issues[0]?.path ?? [])]);
  throw damaged({ name: jsonParts[part].member, values: { path } });
}

/** Writes the way to a member, such as `entries.3.label`; the whole part is `$`, as in JSONPath (RFC 9535). */
export function memberPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || '$';
}
