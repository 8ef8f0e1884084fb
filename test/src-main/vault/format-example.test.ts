import { argon2Sync, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { guideDraftSchema } from '#contract';
import { hkdfExpand, hkdfExtract } from '../../../src-main/primitives/hkdf.ts';
import {
  emptyDocument,
  encodeDocument,
  type StoredEntry,
} from '../../../src-main/vault/document.ts';
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
import { textsOf } from '../../support/vault-fixture.ts';
import example from '../../vectors/vault-format-example.json' with { type: 'json' };

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
    const read = readAsDocumented(bytes(derived.file), { password: inputs.password });
    const { recoveryPseudorandomKey, recoveryWrappingKey, recoverySlotData, ...rest } = derived;
    const { recoveryCodeText, recoveryChecksumDigest, recoveryWrappedKey, file, ...seen } = rest;
    expect(read).toEqual({ ...seen, ...known });
  });

  it('is what the same reader finds with the recovery code', () => {
    const read = readAsDocumented(bytes(derived.file), { recoveryCode: derived.recoveryCodeText });
    const { passwordBytes, passwordWrappingKey, passwordSlotData, ...rest } = derived;
    const { passwordWrappedKey, recoveryCodeText, file, ...seen } = rest;
    expect(read).toEqual({ ...seen, ...known });
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
    const opened = { vaultId, revision, entries: vault.entries, credentials, otherCredentials };
    vault.lock();
    expect(opened).toEqual({
      vaultId: inputs.vaultId,
      revision: inputs.revision,
      entries: [inputs.entry],
      credentials: inputs.credentials,
      otherCredentials: inputs.otherCredentials,
    });
  });

  it('is in the document, value by value', () => {
    const text = page.replaceAll(/\s/g, '');
    const { entry, latestCredentialVersion, kdf, revision, password, ...rest } = inputs;
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
  const document = encodeDocument({ ...emptyDocument, entries: new Map([[entry.id, entry]]) });
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

/** The intermediate values up to the vault key, by their names in the example. */
type Unwrapped = { readonly vaultKey: Buffer; readonly seen: Readonly<Record<string, Buffer>> };

type ReadSlot = {
  readonly kind: string;
  readonly kdf: {
    readonly salt: string;
    readonly memoryKiB: number;
    readonly passes: number;
    readonly lanes: number;
  };
  readonly nonce: string;
  readonly wrappedKey: string;
};

/** Reads the file as a stranger would: with the document and Node's cryptography, but without Signet's code. */
function readAsDocumented(
  file: Buffer,
  way: { readonly password: string } | { readonly recoveryCode: string },
) {
  const checksum = file.subarray(-32);
  expect(sha256(file.subarray(0, -32))).toEqual(checksum);
  expect([file.toString('latin1', 0, 8), file.readUInt16BE(8)]).toEqual(['SIGNET\r\n', 1]);
  const headerEnd = 14 + file.readUInt32BE(10);
  const prelude = file.subarray(0, headerEnd);
  const header = JSON.parse(file.toString('utf8', 14, headerEnd));
  const [passwordSlot, recoverySlot] = header.slots as [ReadSlot, ReadSlot];
  const { vaultKey, seen } =
    'password' in way
      ? unwrapWithPassword(header.vaultId, passwordSlot, way.password)
      : unwrapWithRecoveryCode(header.vaultId, recoverySlot, way.recoveryCode);
  const salt = bytes(header.vaultId);
  const documentKey = hkdf(vaultKey, salt, 'signet/v1/document');
  const documentSealed = file.subarray(headerEnd + 12, -32);
  const nonce = file.subarray(headerEnd, headerEnd + 12);
  const document = openAesGcm(documentKey, nonce, documentSealed, prelude);
  const parsed = JSON.parse(document.toString('utf8'));
  expect(JSON.stringify(parsed)).toBe(document.toString('utf8'));
  const { schemaVersion, guide, entries } = parsed;
  expect([schemaVersion, guide, entries.length]).toEqual([3, null, 1]);
  const [entry] = entries;
  const credentialsKey = hkdf(vaultKey, salt, `signet/v1/credentials/${entry.id}`);
  const place = `signet/v1/credentials/${header.vaultId}/${entry.id}/`;
  const own = openCredentials(credentialsKey, entry.credentials, place + entry.credentialVersion);
  const { rotation, otherCredentials } = entry;
  const data = place + rotation.other.credentialVersion;
  const other = openCredentials(credentialsKey, otherCredentials, data);
  const rootKey = createHmac('sha256', salt).update(vaultKey).digest();
  return {
    ...hexadecimal({
      ...seen,
      vaultKey,
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
      documentSealed,
      checksum,
    }),
    credentials: tripleOf(own.plaintext),
    otherCredentials: tripleOf(other.plaintext),
  };
}

function openCredentials(
  key: Buffer,
  stored: { readonly nonce: string; readonly sealed: string },
  place: string,
) {
  const data = Buffer.from(place, 'utf8');
  const sealed = Buffer.from(stored.sealed, 'base64');
  const plaintext = openAesGcm(key, Buffer.from(stored.nonce, 'base64'), sealed, data);
  return { plaintext, data, sealed };
}

function unwrapWithPassword(vaultId: string, slot: ReadSlot, password: string): Unwrapped {
  const passwordBytes = Buffer.from(password.normalize('NFC'), 'utf8');
  const passwordWrappingKey = argon2Sync('argon2id', {
    message: passwordBytes,
    nonce: Buffer.from(slot.kdf.salt, 'base64'),
    memory: slot.kdf.memoryKiB,
    passes: slot.kdf.passes,
    parallelism: slot.kdf.lanes,
    tagLength: 32,
  });
  const { slotData, wrappedKey, vaultKey } = unwrap(vaultId, slot, passwordWrappingKey);
  const slotSeen = { passwordSlotData: slotData, passwordWrappedKey: wrappedKey };
  return { vaultKey, seen: { passwordBytes, passwordWrappingKey, ...slotSeen } };
}

function unwrapWithRecoveryCode(vaultId: string, slot: ReadSlot, text: string): Unwrapped {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bits = [...text.replaceAll('-', '')]
    .map((symbol) => alphabet.indexOf(symbol).toString(2).padStart(5, '0'))
    .join('');
  const octets = bits.slice(0, 160).match(/.{8}/g) ?? [];
  const code = Buffer.from(octets.map((octet) => Number.parseInt(octet, 2)));
  const recoveryChecksumDigest = sha256(
    Buffer.concat([Buffer.from('signet/v1/recovery-code'), code]),
  );
  const checksumBits = recoveryChecksumDigest.readUIntBE(0, 3).toString(2).padStart(24, '0');
  expect(checksumBits.slice(0, 20)).toBe(bits.slice(160));
  const salt = Buffer.from(slot.kdf.salt, 'base64');
  const recoveryPseudorandomKey = createHmac('sha256', salt).update(code).digest();
  const recoveryWrappingKey = hkdf(code, salt, 'signet/v1/recovery-slot');
  const { slotData, wrappedKey, vaultKey } = unwrap(vaultId, slot, recoveryWrappingKey);
  const slotSeen = { recoverySlotData: slotData, recoveryWrappedKey: wrappedKey };
  const keys = { recoveryChecksumDigest, recoveryPseudorandomKey, recoveryWrappingKey };
  return { vaultKey, seen: { ...keys, ...slotSeen } };
}

function unwrap(vaultId: string, { kind, kdf, ...slot }: ReadSlot, wrappingKey: Buffer) {
  const slotData = Buffer.from(JSON.stringify({ vaultId, kind, kdf }), 'utf8');
  const wrappedKey = Buffer.from(slot.wrappedKey, 'base64');
  const vaultKey = openAesGcm(wrappingKey, Buffer.from(slot.nonce, 'base64'), wrappedKey, slotData);
  return { slotData, wrappedKey, vaultKey };
}

function openAesGcm(key: Buffer, nonce: Buffer, sealed: Buffer, data: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(data);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function hkdf(inputKey: Buffer, salt: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', inputKey, salt, info, 32));
}

function tripleOf(plaintext: Buffer) {
  const values: string[] = [];
  for (let offset = 0; offset < plaintext.length; ) {
    const end = offset + 2 + plaintext.readUInt16BE(offset);
    values.push(plaintext.toString('utf8', offset + 2, end));
    offset = end;
  }
  const [apiKey, secretKey, passphrase] = values;
  return { apiKey, secretKey, passphrase };
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
