import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#contract';
import type { Session } from '../../../src-main/operations/session.ts';
import { verifyVault } from '../../../src-main/operations/vault.ts';
import { type CredentialValues, sealCredentials } from '../../../src-main/vault/credentials.ts';
import type { StoredEntry } from '../../../src-main/vault/document.ts';
import { decodeFile } from '../../../src-main/vault/format.ts';
import { unwrap } from '../../../src-main/vault/proof.ts';
import { SessionKeys } from '../../../src-main/vault/session-keys.ts';
import { errorOf } from '../../support/refusal.ts';
import {
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  unlockBytes,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
beforeAll(async () => {
  fixture = await makeVault(folder);
});

const [{ credentials, label: firstLabel }, { label: secondLabel }] = drafts;

/** Writes what another program could: the first entry changed, with any bytes sealed as its credentials. */
async function written(change: (entry: StoredEntry) => StoredEntry, values?: CredentialValues) {
  const parts = decodeFile(fixture.bytes);
  const { header } = parts;
  const keys = new SessionKeys(header.vaultId, await unwrap(header, fixture.recovery));
  const document = keys.openDocument(parts);
  const entries = [...document.entries.values()].map((entry, index) => {
    if (index > 0) return [entry.id, entry] as const;
    const { vaultId } = header;
    const { id: entryId, credentialVersion } = entry;
    const place = { entryKeys: keys.entryKeys, vaultId, entryId, credentialVersion };
    const sealed = values ? { credentials: sealCredentials(place, values) } : {};
    return [entry.id, change({ ...entry, ...sealed })] as const;
  });
  const bytes = keys.sealFile(header, { ...document, entries: new Map(entries) });
  const vault = await unlockBytes(bytes, fixture.recovery);
  return { vault } as Session; // verifyVault reads only its vault
}

const unchanged = (entry: StoredEntry) => entry;
const leak = (entry: Entry, apiKeyEnding: string): Entry['compromises'] => [
  {
    reportedAt: laterAt,
    apiKeyEnding,
    apiKeyDigest: entry.apiKeyDigest,
    done: [],
    proof: null,
    notes: '',
    closedAt: null,
  },
];

/** The members that a second key has. */
function keyOf(entry: StoredEntry) {
  const { apiKeyEnding, apiKeyDigest, credentialVersion, credentialsChangedAt } = entry;
  const { lastCheck, knownAt, calledAt, signedAt, createdOnOkxAt } = entry;
  const uses = { lastCheck, knownAt, calledAt, signedAt, createdOnOkxAt };
  return { apiKeyEnding, apiKeyDigest, credentialVersion, credentialsChangedAt, ...uses };
}

describe('verifyVault', () => {
  it('counts what it opened, if a signature could use all of it', async () => {
    const session = await written((entry) => ({
      ...entry,
      compromises: leak(entry, entry.apiKeyEnding),
    }));
    expect(verifyVault(session)).toEqual({ entries: 2, credentials: 2, revision: 3 });
  });

  it.each<[string, CredentialValues, string]>([
    ['are empty', { ...credentials, passphrase: '' }, 'credentialsForm'],
    ['are too long', { ...credentials, secretKey: 'x'.repeat(129) }, 'credentialsForm'],
    ['are no UTF-8', { ...credentials, passphrase: Buffer.of(0xff) }, 'credentialsForm'],
    ['hold a line break', { ...credentials, passphrase: 'a\r\nb' }, 'credentialsForm'],
    ['hold a NUL', { ...credentials, secretKey: 'a\u0000' }, 'credentialsForm'],
    ['have another API key', { ...credentials, apiKey: 'x'.repeat(36) }, 'credentialsForeign'],
  ])(
    'names the entry whose credentials %s, and so does a signature',
    async (_what, values, why) => {
      const session = await written(unchanged, values);
      expect(await errorOf(() => verifyVault(session))).toMatchObject({
        code: 'VAULT_DAMAGED',
        reasons: [
          { name: 'ownKeyUnusable', values: { label: firstLabel } },
          { name: why },
          { name: 'credentialsAgain' },
        ],
      });
      const use = () => session.vault.withCredentials(fixture.ids[0], () => 'used');
      expect(await errorOf(use)).toMatchObject({ reasons: [{ name: why }, {}] });
    },
  );

  it('names a key that was moved from another entry, whose seal does not open', async () => {
    const session = await written((entry) => ({ ...entry, credentialVersion: 1 }), credentials);
    const foreign = await written((entry) => ({
      ...entry,
      credentialVersion: 2,
      latestCredentialVersion: 2,
    }));
    expect([
      verifyVault(session).credentials,
      await errorOf(() => verifyVault(foreign)),
    ]).toMatchObject([2, { reasons: [{ name: 'ownKeyUnusable' }, { name: 'vaultAltered' }, {}] }]);
  });

  it('names the second key of a rotation', async () => {
    const session = await written((entry) => ({
      ...entry,
      latestCredentialVersion: 2,
      rotation: {
        startedAt: laterAt,
        reason: 'scheduled',
        other: { ...keyOf(entry), credentialVersion: 2 },
        switchedAt: null,
        switchedApplications: [],
        revokedAt: null,
        proof: null,
      },
      otherCredentials: entry.credentials,
    }));
    expect(await errorOf(() => verifyVault(session))).toMatchObject({
      reasons: [{ name: 'otherKeyUnusable', values: { label: firstLabel } }, {}, {}],
    });
  });

  it('names a leak that shows another ending than its key', async () => {
    const session = await written((entry) => ({ ...entry, compromises: leak(entry, 'zzzz') }));
    expect(await errorOf(() => verifyVault(session))).toMatchObject({
      reasons: [{ name: 'leakForeign', values: { label: firstLabel } }, {}],
    });
  });

  it('still opens the other entries', async () => {
    const { vault } = await written(unchanged, { ...credentials, passphrase: '' });
    const second = vault.entries.find(({ label }) => label === secondLabel);
    expect(vault.withCredentials(second?.id ?? '', ({ apiKey }) => apiKey.length)).toBe(
      drafts[1].credentials.apiKey.length,
    );
  });
});
