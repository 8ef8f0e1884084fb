import { z } from 'zod';
import { checkedBy, type Migration } from './migrations.ts';

/** Schema 2 adds the records of a key, a rotation under way, and the guide's draft. */
export const toSchema2: Migration = (document) => {
  const { entries, ...others } = checkedBy(schema1, document, 1);
  return { ...others, guide: null, entries: entries.map(inSchema2) };
};

function inSchema2(entry: z.output<typeof entrySchema1>) {
  return { ...entry, ...unknownYet, latestCredentialVersion: entry.credentialVersion };
}

const unknownYet = {
  purpose: null,
  lastCheck: null,
  knownAt: null,
  calledAt: null,
  signedAt: null,
  ticks: [],
  rotation: null,
  rotations: [],
  compromises: [],
  subAccounts: [],
  otherCredentials: null,
};

/** The members of an entry in schema 1. Their values are judged when the document is in today's schema. */
const entrySchema1 = z.strictObject({
  id: z.unknown(),
  label: z.unknown(),
  site: z.unknown(),
  environment: z.unknown(),
  account: z.unknown(),
  permissions: z.unknown(),
  ipAllowlist: z.unknown(),
  applications: z.unknown(),
  rotationPolicy: z.unknown(),
  createdOnOkxAt: z.unknown(),
  notes: z.unknown(),
  hosts: z.unknown(),
  apiKeyEnding: z.unknown(),
  apiKeyDigest: z.unknown(),
  credentialVersion: z.unknown(),
  addedAt: z.unknown(),
  changedAt: z.unknown(),
  credentialsChangedAt: z.unknown(),
  credentials: z.unknown(),
});

const schema1 = z.strictObject({ schemaVersion: z.unknown(), entries: z.array(entrySchema1) });
