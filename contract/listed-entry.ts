import { z } from 'zod';
import { openCompromiseOf } from './compromise.ts';
import { type Entry, entrySchema, storedDetailsSchema } from './entry.ts';
import { apiKeyDigestSchema, checkRecordSchema } from './record.ts';

/**
 * The texts that the owner wrote. The vault refuses an entry whose texts break the rules of {@link entrySchema}, so
 * a list does not check each of them again.
 */
const writtenTexts = {
  label: z.string(),
  ipAllowlist: z.array(z.string()).readonly(),
  applications: z.array(z.string()).readonly(),
  notes: z.string(),
};

/**
 * An entry as lists show it, search it and choose from it: what the owner entered, and the state of its key. A
 * vault can hold 10,000 entries, so histories and lists of other keys stay behind; `entry:get` returns them.
 */
export const listedEntrySchema = z.strictObject({
  ...storedDetailsSchema.shape,
  ...entrySchema.pick({ id: true, apiKeyEnding: true, apiKeyDigest: true, addedAt: true }).shape,
  ...writtenTexts,
  /** The result of the last check, without what OKX confirmed; `null` if there was none. */
  lastCheck: checkRecordSchema.pick({ checkedAt: true, okxCode: true }).nullable(),
  /** The second key during a rotation; `null` if there is none. */
  otherApiKeyDigest: apiKeyDigestSchema.nullable(),
  /** The key that is reported as leaked, until the report is closed; `null` if there is none. */
  leakedApiKeyDigest: apiKeyDigestSchema.nullable(),
});
export type ListedEntry = z.output<typeof listedEntrySchema>;

const sharedFields = listedEntrySchema
  .omit({ lastCheck: true, otherApiKeyDigest: true, leakedApiKeyDigest: true })
  .keyof().options;

export function listedEntryOf(entry: Entry): ListedEntry {
  const { lastCheck, rotation } = entry;
  const shared = Object.fromEntries(sharedFields.map((field) => [field, entry[field]]));
  return {
    // Every field of it is one of an entry, by the type of `sharedFields`.
    ...(shared as Pick<Entry, (typeof sharedFields)[number]>),
    lastCheck: lastCheck && { checkedAt: lastCheck.checkedAt, okxCode: lastCheck.okxCode },
    otherApiKeyDigest: rotation?.other?.apiKeyDigest ?? null,
    leakedApiKeyDigest: openCompromiseOf(entry)?.apiKeyDigest ?? null,
  };
}
