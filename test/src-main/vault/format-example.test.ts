import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { guideDraftSchema } from '#contract';
import { hkdfExpand, hkdfExtract } from '../../../src-main/primitives/hkdf.ts';
import { encodeDocument, type StoredEntry } from '../../../src-main/vault/document.ts';
import { seal } from '../../../src-main/vault/envelope.ts';
import { encodeFile, encodePrelude } from '../../../src-main/vault/format.ts';
import type { Header } from '../../../src-main/vault/header.ts';
import { deriveKey } from '../../../src-main/vault/kdf.ts';
import { masterPasswordBytes } from '../../../src-main/vault/master-password.ts';
import type { Proof } from '../../../src-main/vault/proof.ts';
import { formatRecoveryCode, parseRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { root } from '../../../tools/root.ts';
import { readAsDocumented, type Way } from '../../support/documented-reader.ts';
import { textsOf } from '../../support/vault-fixture.ts';
import example from '../../vectors/vault-format-example.json' with { type: 'json' };
import schema1 from '../../vectors/vault-schema-1.json' with { type: 'json' };
import schema2 from '../../vectors/vault-schema-2.json' with { type: 'json' };

const { inputs, derived } = example;
const files = mkdtempSync(join(tmpdir(), 'signet-format-example-'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

const page = readFileSync(`${root}docs/vault-format.md`, 'utf8');

/** Returns the first column of the table that follows a phrase in the document. */
function membersListed(phrase: string): readonly string[] {
  const lines = page.slice(page.indexOf(phrase)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|')) + 2;
  const rows = lines.slice(first, lines.indexOf('', first));
  return rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1] ?? row);
}

/** The inputs of the example. */
const known = {
  vaultKey: inputs.vaultKey,
  credentials: inputs.credentials,
  otherCredentials: inputs.otherCredentials,
};

describe('the worked example of docs/vault-format.md', () => {
  it("is what Signet's functions produce from its inputs", async () => {
    expect(await throughOurFunctions()).toEqual(derived);
  });

  it('is what a reader that follows only the document finds with the master password', () => {
    const { recoveryPseudorandomKey, recoveryWrappingKey, recoverySlotData, ...rest } = derived;
    const { recoveryCodeText, recoveryChecksumDigest, recoveryWrappedKey, file, ...seen } = rest;
    expect(readExample({ password: inputs.password })).toEqual({ ...seen, ...known });
  });

  it('is what the same reader finds with the recovery code', () => {
    const { passwordBytes, passwordWrappingKey, passwordSlotData, ...rest } = derived;
    const { passwordWrappedKey, recoveryCodeText, file, ...seen } = rest;
    expect(readExample({ recoveryCode: recoveryCodeText })).toEqual({ ...seen, ...known });
  });

  it.each([
    ['master password', () => passwordProof()],
    ['recovery code', () => recoveryProof()],
  ])('is opened by Signet with the %s', async (_name, proof) => {
    const path = join(files, 'example.signet');
    writeFileSync(path, bytes(derived.file));
    const vault = await Vault.unlock(new VaultFile(path), proof());
    const { id } = inputs.entry;
    const credentials = vault.withCredentials(id, textsOf);
    const otherCredentials = vault.withCredentials(id, textsOf, 'other');
    const { vaultId, revision } = vault.header;
    const { auditedAt, guide, entries } = vault;
    const opened = { vaultId, revision, auditedAt, guide, entries, credentials, otherCredentials };
    vault.lock();
    expect(opened).toEqual({
      vaultId: inputs.vaultId,
      revision: inputs.revision,
      auditedAt: inputs.auditedAt,
      guide: inputs.guide,
      entries: [inputs.entry],
      credentials: inputs.credentials,
      otherCredentials: inputs.otherCredentials,
    });
  });

  it('is in the document, value by value', () => {
    const text = page.replaceAll(/\s/g, '');
    const { auditedAt, guide, entry, latestCredentialVersion, ...scalars } = inputs;
    const { kdf, revision, password, ...rest } = scalars;
    const { credentials, otherCredentials, ...inputBytes } = rest;
    const triples = [...Object.entries(credentials), ...Object.entries(otherCredentials)];
    const values = [...Object.entries({ ...inputBytes, ...derived }), ...triples];
    const missing = values.filter(([, value]) => !text.includes(value));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('has the members that the document lists, in its order', () => {
    const { entries } = JSON.parse(bytes(derived.document).toString('utf8'));
    expect([membersListed('Members of an entry'), membersListed('Members, in')]).toEqual([
      Object.keys(entries[0]),
      Object.keys(guideDraftSchema.shape),
    ]);
  });
});

describe('a file of an earlier schema', () => {
  it.each([
    [1, schema1],
    [2, schema2],
  ])('opens for a reader that follows only the document: schema %i', (version, vector) => {
    const { password, recoveryCode } = vector;
    const file = bytes(vector.file);
    const read = [{ password }, { recoveryCode }].map((way) => readAsDocumented(file, way));
    const found = read.map(({ document: { schemaVersion, entries }, seen, keys }) => {
      const opened = keys.map(({ own, other }) => [own.triple, other?.triple]);
      return [schemaVersion, entries[0]?.id, seen['vaultKey']?.toString('hex'), opened];
    });
    const other = 'otherCredentials' in vector ? vector.otherCredentials : undefined;
    const expected = [version, vector.entry.id, vector.vaultKey, [[vector.credentials, other]]];
    expect(found).toEqual([expected, expected]);
  });
});

/** The reader finds these values in the file of the example, in hexadecimal, and the credentials. */
function readExample(way: Way) {
  const { seen, keys } = readAsDocumented(bytes(derived.file), way);
  const [{ credentialsKey, own, other }] = keys as [(typeof keys)[0]]; // the example has one entry
  if (other === undefined) throw new Error('The example has a second key.');
  return {
    ...hexadecimal<string>({
      ...seen,
      credentialsKey,
      credentialsPlaintext: own.plaintext,
      credentialsData: own.data,
      credentialsSealed: own.sealed,
      otherCredentialsPlaintext: other.plaintext,
      otherCredentialsData: other.data,
      otherCredentialsSealed: other.sealed,
    }),
    credentials: own.triple,
    otherCredentials: other.triple,
  };
}

/** Computes every value of the example with src-main. Only its private parts are assembled here. */
async function throughOurFunctions(): Promise<typeof derived> {
  const { vaultId, kdf } = inputs;
  const passwordKdf = { algorithm: 'argon2id', version: 19, ...kdf } as const;
  const passwordSlot = {
    kind: 'password',
    kdf: { ...passwordKdf, salt: base64(bytes(inputs.passwordSalt)) },
  } as const;
  const recoverySlot = {
    kind: 'recovery',
    kdf: { algorithm: 'hkdf-sha256', salt: base64(bytes(inputs.recoverySalt)) },
  } as const;
  const password = masterPasswordBytes(inputs.password);
  const passwordWrappingKey = (await deriveKey(password, bytes(inputs.passwordSalt), kdf)).lend(
    (key) => Buffer.from(key),
  );
  const recoveryPseudorandomKey = hkdfExtract(
    bytes(inputs.recoverySalt),
    bytes(inputs.recoveryCode),
  );
  const recoveryWrappingKey = hkdfExpand(recoveryPseudorandomKey, 'signet/v1/recovery-slot');
  const passwordSlotData = Buffer.from(JSON.stringify({ vaultId, ...passwordSlot }));
  const recoverySlotData = Buffer.from(JSON.stringify({ vaultId, ...recoverySlot }));
  const vaultKey = bytes(inputs.vaultKey);
  const wrapped = {
    password: seal(passwordWrappingKey, vaultKey, passwordSlotData, bytes(inputs.passwordNonce)),
    recovery: seal(recoveryWrappingKey, vaultKey, recoverySlotData, bytes(inputs.recoveryNonce)),
  };
  const rootKey = hkdfExtract(bytes(vaultId), vaultKey);
  const documentKey = hkdfExpand(rootKey, 'signet/v1/document');
  const { credentialsKey, own, other } = sealExampleCredentials(rootKey);
  const header: Header = {
    vaultId,
    revision: inputs.revision,
    slots: [
      { ...passwordSlot, ...slotParts(wrapped.password) },
      { ...recoverySlot, ...slotParts(wrapped.recovery) },
    ],
  };
  const entry = {
    ...inputs.entry,
    latestCredentialVersion: inputs.latestCredentialVersion,
    credentials: {
      nonce: base64(bytes(inputs.credentialsNonce)),
      sealed: base64(own.sealed),
    },
    otherCredentials: {
      nonce: base64(bytes(inputs.otherCredentialsNonce)),
      sealed: base64(other.sealed),
    },
  } as StoredEntry; // JSON widens its literals; Vault.unlock, above, parses the very bytes made of it
  const { auditedAt } = inputs;
  const guide = guideDraftSchema.parse(inputs.guide);
  const document = encodeDocument({ auditedAt, guide, entries: new Map([[entry.id, entry]]) });
  const prelude = encodePrelude(header);
  const sealed = seal(documentKey, document, prelude, bytes(inputs.documentNonce));
  const file = encodeFile(prelude, sealed);
  const recoveryChecksumDigest = sha256(
    Buffer.concat([Buffer.from('signet/v1/recovery-code'), bytes(inputs.recoveryCode)]),
  );
  return {
    ...hexadecimal({
      passwordBytes: password.lend((text) => Buffer.from(text)),
      passwordWrappingKey,
      passwordSlotData,
      passwordWrappedKey: wrapped.password.sealed,
      recoveryPseudorandomKey,
      recoveryWrappingKey,
      recoverySlotData,
      recoveryWrappedKey: wrapped.recovery.sealed,
      recoveryChecksumDigest,
      rootKey,
      documentKey,
      credentialsKey,
      credentialsPlaintext: own.plaintext,
      credentialsData: own.data,
      credentialsSealed: own.sealed,
      otherCredentialsPlaintext: other.plaintext,
      otherCredentialsData: other.data,
      otherCredentialsSealed: other.sealed,
      prelude,
      document,
      documentSealed: sealed.sealed,
      checksum: file.subarray(-32),
      file,
    }),
    recoveryCodeText: formatRecoveryCode(SecretBytes.take(bytes(inputs.recoveryCode))),
  };
}

function sealExampleCredentials(rootKey: Buffer) {
  const { vaultId, entry, credentials, otherCredentials } = inputs;
  const credentialsKey = hkdfExpand(rootKey, `signet/v1/credentials/${entry.id}`);
  const sealOf = (triple: typeof credentials, version: number, nonce: string) => {
    const { apiKey, secretKey, passphrase } = triple;
    const plaintext = Buffer.concat(
      [apiKey, secretKey, passphrase].flatMap((value) => {
        const text = Buffer.from(value, 'utf8');
        return [Buffer.of(text.length >> 8, text.length & 0xff), text];
      }),
    );
    const data = Buffer.from(`signet/v1/credentials/${vaultId}/${entry.id}/${version}`);
    const { sealed } = seal(credentialsKey, plaintext, data, bytes(nonce));
    return { plaintext, data, sealed };
  };
  const { credentialVersion, rotation } = entry;
  return {
    credentialsKey,
    own: sealOf(credentials, credentialVersion, inputs.credentialsNonce),
    other: sealOf(otherCredentials, rotation.other.credentialVersion, inputs.otherCredentialsNonce),
  };
}

function passwordProof(): Proof {
  return { kind: 'password', password: masterPasswordBytes(inputs.password) };
}

function recoveryProof(): Proof {
  return { kind: 'recovery', recoveryCode: parseRecoveryCode(derived.recoveryCodeText) };
}

function slotParts({ nonce, sealed }: { readonly nonce: Buffer; readonly sealed: Buffer }) {
  return { nonce: base64(nonce), wrappedKey: base64(sealed) };
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

function base64(value: Buffer): string {
  return value.toString('base64');
}

function sha256(value: Buffer): Buffer {
  return createHash('sha256').update(value).digest();
}

function hexadecimal<Name extends string>(values: Readonly<Record<Name, Buffer>>) {
  const entries = Object.entries<Buffer>(values).map(([name, value]) => [
    name,
    value.toString('hex'),
  ]);
  return Object.fromEntries(entries) as Record<Name, string>; // Object.entries loses the names
}
