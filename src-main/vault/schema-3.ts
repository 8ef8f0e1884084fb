import { z } from 'zod';
import { checkedBy, type Migration } from './migrations.ts';

/**
 * Schema 3 adds the instant of the last audit, and allows more sites, ticks and steps. It has no lone surrogates,
 * which schema 2 allowed in text as it came and which have no form in UTF-8: each becomes U+FFFD.
 */
export const toSchema3: Migration = (document) => ({
  ...wellFormed(checkedBy(schema2, document, 2)),
  auditedAt: null,
});

/** Its recursion ends early, because the document was within its bounds. */
function wellFormed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.toWellFormed() as Value & string; // a string is what it was
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed) as Value & unknown[]; // an array is what it was
  const members = Object.entries(value).map(([name, member]) => [name, wellFormed(member)]);
  return Object.fromEntries(members) as Value; // it has the same members, of the same types
}

const site = z.enum(['global', 'eea', 'us']);

const item = z.enum([
  'two-factor',
  'account-password',
  'trusted-device',
  'plaintext-removed',
  'sole-application',
  'tested-in-demo',
  'addresses-fixed',
  'withdrawal-addresses',
]);

const step = z.enum([
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
]);

/** The members in which schema 2 allowed less. The rest is judged when the document is in today's schema. */
const schema2 = z.strictObject({
  schemaVersion: z.unknown(),
  guide: z.looseObject({ site }).nullable(),
  entries: z.array(
    z.looseObject({
      site,
      ticks: z.array(z.looseObject({ item })),
      compromises: z.array(z.looseObject({ done: z.array(z.looseObject({ step })) })),
    }),
  ),
});
