import type { Migration } from './migrations.ts';

/** Schema 2 writes down what Signet learned of a key, a rotation under way, and the guide's draft. */
export const toSchema2: Migration = (document) => ({
  ...document,
  guide: null,
  entries: list(document['entries']).map((entry) => ({
    ...entry,
    purpose: null,
    lastCheck: null,
    calledAt: null,
    signedAt: null,
    ticks: [],
    rotation: null,
    rotations: [],
    compromises: [],
    subAccounts: [],
    otherCredentials: null,
  })),
});

/** What is no list of objects stays so, for the schema to refuse. */
function list(value: unknown): readonly object[] {
  return Array.isArray(value) ? value : [];
}
