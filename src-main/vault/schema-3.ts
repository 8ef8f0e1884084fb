import { z } from 'zod';
import { type Migration, parsedBy } from './migrations.ts';

/** Schema 3 adds the instant of the last audit, and allows more sites, ticks and steps. */
export const toSchema3: Migration = (document) => ({
  ...parsedBy(schema2, document),
  auditedAt: null,
});

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

/** What schema 2 allowed, where schema 3 allows more. The rest is judged when the document is in today's schema. */
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
