import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EntryChange, EntryDraft } from '#contract';
import { decodeDocument, emptyDocument } from '../../../src-main/vault/document.ts';
import { decodeFile } from '../../../src-main/vault/format.ts';
import { decodeHeader } from '../../../src-main/vault/header.ts';
import { kdfFloor } from '../../../src-main/vault/kdf.ts';
import { unwrapWithRecoveryCode } from '../../../src-main/vault/key-slot.ts';
import {
  masterPasswordBytes,
  requireStrongMasterPassword,
} from '../../../src-main/vault/master-password.ts';
import type { Proof } from '../../../src-main/vault/proof.ts';
import { formatRecoveryCode, parseRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { SessionKeys } from '../../../src-main/vault/session-keys.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { failingFiles, type SaveStep } from '../../support/intercepted-files.ts';
import { errorOf } from '../../support/refusal.ts';
import {
  drafts,
  flipped,
  laterAt,
  makeVault,
  temporaryFolder,
  unlockBytes,
  type VaultFixture,
  withChecksum,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let runs = 0;

beforeAll(async () => {
  fixture = await makeVault(folder);
});

/** Collects everything that a program could print of an error: the error, its causes, and their members. */
function everythingOf(error: unknown): string {
  const texts: string[] = [];
  for (let part = error, depth = 0; part !== undefined && depth < 10; depth++) {
    texts.push(
      String(part),
      JSON.stringify(part) ?? '',
      inspect(part, { depth: null, showHidden: true }),
    );
    if (!(part instanceof Error)) break;
    texts.push(part.message, part.stack ?? '', ...Object.values(part).map(String));
    part = part.cause;
  }
  return texts.join('\n').toLowerCase();
}

/** Lists the encodings in which a secret could appear. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const list = [...bytes].join(', ');
  return [
    secret,
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/, ''),
    list,
    secret.replaceAll('-', ''),
  ].map((form) => form.toLowerCase());
}

const word = fc.stringMatching(/^[a-z0-9]{20}$/);
const canaries = fc.record({ apiKey: word, secretKey: word, passphrase: word, password: word });
type Canaries = typeof canaries extends fc.Arbitrary<infer Value> ? Value : never;

/** Drafts and changes that are refused, with the canaries in right and wrong places. */
function wrongDrafts({ password, ...credentials }: Canaries): readonly object[] {
  const { secretKey } = credentials;
  const good = { ...drafts[0], label: 'Leak test', credentials };
  return [
    { ...good, label: drafts[0].label },
    { ...good, label: `${secretKey}\u0000` },
    { ...good, label: secretKey.repeat(10) },
    { ...good, site: secretKey },
    { ...good, environment: secretKey },
    { ...good, account: { kind: secretKey } },
    { ...good, account: { kind: 'sub', name: 'a', [secretKey]: 1 } },
    { ...good, permissions: [secretKey] },
    { ...good, ipAllowlist: [secretKey] },
    { ...good, applications: [secretKey, secretKey] },
    { ...good, rotationPolicy: { kind: 'never', reason: `${secretKey}\u202e` } },
    { ...good, rotationPolicy: secretKey },
    { ...good, createdOnOkxAt: secretKey },
    { ...good, notes: `${secretKey}\u0007` },
    { ...good, hosts: { rest: `https://user:${secretKey}@okx.com` } },
    { ...good, [secretKey]: password },
    { ...good, credentials: secretKey },
    { ...good, credentials: { ...credentials, apiKey: `${secretKey}\n` } },
    { ...good, credentials: { ...credentials, secretKey: secretKey.repeat(4000) } },
    { ...good, credentials: { ...credentials, passphrase: ` ${secretKey}` } },
    { ...good, credentials: { ...credentials, [secretKey]: password } },
  ];
}

async function vaultOn(
  files?: ReturnType<typeof failingFiles>,
): Promise<{ readonly vault: Vault; readonly path: string }> {
  const path = join(folder, `leak-${++runs}.signet`);
  await writeFile(path, fixture.bytes);
  return { path, vault: await Vault.unlock(new VaultFile(path, files), fixture.recovery) };
}

/** Returns files that allow an unlock and then fail the save. */
function failing(step: SaveStep): ReturnType<typeof failingFiles> {
  return failingFiles('EIO', step);
}

async function failuresOfChanges(given: Canaries): Promise<unknown[]> {
  const { password, ...credentials } = given;
  const good = { ...drafts[0], label: 'Leak test', credentials };
  const errors: unknown[] = [];
  const { vault, path } = await vaultOn();
  for (const wrong of wrongDrafts(given)) {
    errors.push(await errorOf(() => vault.add(wrong as EntryDraft, laterAt)));
    errors.push(await errorOf(() => vault.edit(fixture.ids[1], wrong as EntryChange, laterAt)));
  }
  errors.push(await errorOf(() => vault.add(good, given.secretKey)));
  errors.push(await errorOf(() => vault.edit(given.secretKey, { credentials }, laterAt)));
  errors.push(await errorOf(() => vault.remove(given.apiKey)));
  errors.push(await errorOf(() => vault.entry(password)));
  const broken = await vaultOn(failing('writeFile'));
  errors.push(await errorOf(() => broken.vault.add(good, laterAt)));
  errors.push(await errorOf(() => broken.vault.edit(fixture.ids[0], { credentials }, laterAt)));
  await vault.add(good, laterAt);
  await writeFile(path, fixture.bytes);
  errors.push(await errorOf(() => vault.edit(fixture.ids[0], { credentials }, laterAt)));
  vault.lock();
  errors.push(await errorOf(() => vault.add(good, laterAt)));
  return errors;
}

/** Reads documents with canaries, damaged so that a parser's error would quote them. */
async function failuresOfReading({ secretKey }: Canaries): Promise<unknown[]> {
  const parts = decodeFile(fixture.bytes);
  const { vaultId, slots } = parts.header;
  const keys = new SessionKeys(
    vaultId,
    unwrapWithRecoveryCode(vaultId, slots[1], fixture.recovery.recoveryCode),
  );
  const document = keys.openDocument(parts);
  const swapped = new Map(
    [...document.entries].map(([id, entry]) => {
      return [id, { ...entry, credentialVersion: 9, latestCredentialVersion: 9 }];
    }),
  );
  const other = await unlockBytes(
    keys.sealFile(parts.header, { ...emptyDocument, entries: swapped }),
    fixture.recovery,
  );
  const texts = [
    secretKey,
    `{"${secretKey}"`,
    `{"schemaVersion":1,"entries":["${secretKey}"]}`,
    `{"schemaVersion":"${secretKey}"}`,
    `{"schemaVersion":1,"${secretKey}":1}`,
  ];
  return Promise.all([
    ...texts.map((text) => errorOf(() => decodeDocument(Buffer.from(text)))),
    ...texts.map((text) => errorOf(() => decodeHeader(Buffer.from(text)))),
    errorOf(() => decodeFile(Buffer.from(secretKey.repeat(50)))),
    errorOf(() => decodeFile(withChecksum(Buffer.from(`SIGNET\r\n${secretKey.repeat(50)}`)))),
    errorOf(() =>
      unlockBytes(withChecksum(flipped(fixture.bytes.subarray(0, -32), 9000)), fixture.recovery),
    ),
    errorOf(() => other.withCredentials(fixture.ids[0], () => 0)),
  ]);
}

async function failuresOfPasswords({ password }: Canaries): Promise<unknown[]> {
  const typed = masterPasswordBytes(password);
  const proof: Proof = { kind: 'password', password: typed };
  const { vault } = await vaultOn();
  const broken = await vaultOn(failing('rename'));
  return [
    await errorOf(() => masterPasswordBytes(password.repeat(20))),
    await errorOf(() => masterPasswordBytes(`${password}\ud800`)),
    await errorOf(() => requireStrongMasterPassword(password, [password])),
    await errorOf(() => unlockBytes(fixture.bytes, proof)),
    await errorOf(() => vault.changePassword(proof, typed)),
    await errorOf(() => vault.changePassword(proof, typed, { ...kdfFloor, passes: 1 })),
    await errorOf(() => broken.vault.changePassword(fixture.recovery, typed)),
    await errorOf(() => Vault.create(new VaultFile(join(folder, 'missing', 'v')), typed, kdfFloor)),
  ];
}

async function failuresOfRecoveryCodes(code: string): Promise<unknown[]> {
  const recoveryCode = parseRecoveryCode(code);
  const { vault } = await vaultOn();
  const proof: Proof = { kind: 'recovery', recoveryCode };
  return [
    await errorOf(() => parseRecoveryCode(`${code.slice(0, -1)}U`)),
    await errorOf(() => parseRecoveryCode(code + code)),
    await errorOf(() =>
      parseRecoveryCode(code.slice(0, -4) + code.slice(-4).split('').reverse().join('')),
    ),
    await errorOf(() => unlockBytes(fixture.bytes, proof)),
    await errorOf(() => vault.replaceRecoveryCode(proof)),
    await errorOf(() => vault.changePassword(proof, masterPasswordBytes('x'))),
  ].filter((error, index) => index !== 2 || error !== undefined); // the last group may read the same backwards
}

function leaked(errors: readonly unknown[], secrets: readonly string[]): readonly unknown[] {
  return errors.filter((error) => {
    if (error === undefined) return true;
    const told = everythingOf(error);
    return secrets.some((secret) => formsOf(secret).some((form) => told.includes(form)));
  });
}

describe('no error', () => {
  it('contains a credential', async () => {
    await fc.assert(
      fc.asyncProperty(canaries, async (given) => {
        const errors = [...(await failuresOfChanges(given)), ...(await failuresOfReading(given))];
        expect(leaked(errors, Object.values(given))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('contains a master password', async () => {
    await fc.assert(
      fc.asyncProperty(canaries, async (given) => {
        expect(leaked(await failuresOfPasswords(given), [given.password])).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it('contains a recovery code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 20, maxLength: 20 }), async (bytes) => {
        const code = formatRecoveryCode(SecretBytes.take(Uint8Array.from(bytes)));
        const raw = [Buffer.from(bytes).toString('hex'), Buffer.from(bytes).toString('base64')];
        expect(leaked(await failuresOfRecoveryCodes(code), [code, ...raw])).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the printed form of an unlocked vault', () => {
  it('contains no credential and no key', async () => {
    const vault = await unlockBytes(fixture.bytes, fixture.recovery);
    const secrets = drafts
      .flatMap(({ credentials }) => Object.values(credentials))
      .filter((text) => text.length > 4);
    const printed = [vault, vault.entries, vault.header, fixture.password, fixture.recovery]
      .map((value) => inspect(value, { depth: null, showHidden: true }) + JSON.stringify(value))
      .join('\n');
    expect([
      secrets.length,
      secrets.filter((secret) =>
        formsOf(secret).some((form) => printed.toLowerCase().includes(form)),
      ),
    ]).toEqual([5, []]);
  });
});
