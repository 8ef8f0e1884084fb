import type { Migration } from './migrations.ts';

/** Schema 2 adds the records of a key, a rotation under way, and the guide's draft. */
export const toSchema2: Migration = ({ entries, ...document }) => ({
  ...document,
  guide: null,
  // Anything but a list is left unchanged, for the schema to refuse.
  entries: Array.isArray(entries) ? entries.map(inSchema2) : entries,
});

function inSchema2(entry: { readonly credentialVersion?: unknown } | null) {
  return { ...entry, ...unknownYet, latestCredentialVersion: entry?.credentialVersion };
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
