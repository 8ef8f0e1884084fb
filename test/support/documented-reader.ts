import { argon2Sync, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';

/** The way in: what a person types. */
export type Way = { readonly password: string } | { readonly recoveryCode: string };

type Slot = {
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

type Sealed = { readonly nonce: string; readonly sealed: string };
type Triple = Readonly<Record<'apiKey' | 'secretKey' | 'passphrase', string>>;

type ReadEntry = {
  readonly id: string;
  readonly credentialVersion: number;
  readonly credentials: Sealed;
  readonly rotation?: { readonly other: { readonly credentialVersion: number } | null } | null;
  readonly otherCredentials?: Sealed | null;
};

/** A document of any schema, as far as a reader needs it to open the credentials. */
type ReadDocument = {
  readonly schemaVersion: number;
  readonly entries: readonly ReadEntry[];
};

/** Every value on the way from the bytes of the file to the credentials, by its name in the worked example. */
type Seen = Readonly<Record<string, Buffer>>;

/**
 * Reads a vault as a stranger would: with docs/vault-format.md and Node's cryptography, but without Signet's code.
 *
 * @throws Error at the first thing that the page says a reader refuses
 */
export function readAsDocumented(file: Buffer, way: Way) {
  const checksum = file.subarray(-32);
  demand(sha256(file.subarray(0, -32)).equals(checksum), 'checksum');
  demand(file.toString('latin1', 0, 8) === 'SIGNET\r\n' && file.readUInt16BE(8) === 1, 'magic');
  const headerEnd = 14 + file.readUInt32BE(10);
  const prelude = file.subarray(0, headerEnd);
  const header = canonical(file.subarray(14, headerEnd));
  const [passwordSlot, recoverySlot] = header.slots as [Slot, Slot]; // the page says so
  const { vaultKey, seen } =
    'password' in way
      ? unwrapWithPassword(header.vaultId, passwordSlot, way.password)
      : unwrapWithRecoveryCode(header.vaultId, recoverySlot, way.recoveryCode);
  const salt = Buffer.from(header.vaultId, 'hex');
  const documentKey = hkdf(vaultKey, salt, 'signet/v1/document');
  const nonce = file.subarray(headerEnd, headerEnd + 12);
  const documentSealed = file.subarray(headerEnd + 12, -32);
  const documentBytes = openAesGcm(documentKey, { nonce, sealed: documentSealed }, prelude);
  const document: ReadDocument = canonical(documentBytes);
  const rootKey = createHmac('sha256', salt).update(vaultKey).digest();
  return {
    document,
    seen: {
      ...seen,
      ...{ vaultKey, rootKey, documentKey },
      ...{ prelude, document: documentBytes, documentSealed, checksum },
    } as Seen, // which values there are depends on the way in
    keys: document.entries.map((entry) => readKeys(entry, header.vaultId, vaultKey)),
  };
}

/** Opens the credentials of an entry: its own, and those of the second key of a rotation. */
function readKeys(entry: ReadEntry, vaultId: string, vaultKey: Buffer) {
  const salt = Buffer.from(vaultId, 'hex');
  const credentialsKey = hkdf(vaultKey, salt, `signet/v1/credentials/${entry.id}`);
  const open = (stored: Sealed, version: number) => {
    const data = Buffer.from(`signet/v1/credentials/${vaultId}/${entry.id}/${version}`, 'utf8');
    const sealed = Buffer.from(stored.sealed, 'base64');
    const parts = { nonce: Buffer.from(stored.nonce, 'base64'), sealed };
    const plaintext = openAesGcm(credentialsKey, parts, data);
    return { plaintext, data, sealed, triple: tripleOf(plaintext) };
  };
  const other = entry.rotation?.other;
  demand((other ?? null) === null || Boolean(entry.otherCredentials), 'other credentials');
  return {
    credentialsKey,
    own: open(entry.credentials, entry.credentialVersion),
    other:
      other && entry.otherCredentials
        ? open(entry.otherCredentials, other.credentialVersion)
        : undefined,
  };
}

function unwrapWithPassword(vaultId: string, slot: Slot, password: string) {
  const passwordBytes = Buffer.from(password.replaceAll(/\p{Zs}/gu, ' ').normalize('NFC'), 'utf8');
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

function unwrapWithRecoveryCode(vaultId: string, slot: Slot, text: string) {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bits = [...text.replaceAll('-', '')]
    .map((symbol) => alphabet.indexOf(symbol).toString(2).padStart(5, '0'))
    .join('');
  const octets = bits.slice(0, 160).match(/.{8}/g) ?? [];
  const code = Buffer.from(octets.map((octet) => Number.parseInt(octet, 2)));
  const domain = Buffer.from('signet/v1/recovery-code');
  const recoveryChecksumDigest = sha256(Buffer.concat([domain, code]));
  const checksumBits = recoveryChecksumDigest.readUIntBE(0, 3).toString(2).padStart(24, '0');
  demand(checksumBits.slice(0, 20) === bits.slice(160), 'checksum of the recovery code');
  const salt = Buffer.from(slot.kdf.salt, 'base64');
  const recoveryPseudorandomKey = createHmac('sha256', salt).update(code).digest();
  const recoveryWrappingKey = hkdf(code, salt, 'signet/v1/recovery-slot');
  const { slotData, wrappedKey, vaultKey } = unwrap(vaultId, slot, recoveryWrappingKey);
  const slotSeen = { recoverySlotData: slotData, recoveryWrappedKey: wrappedKey };
  const keys = { recoveryChecksumDigest, recoveryPseudorandomKey, recoveryWrappingKey };
  return { vaultKey, seen: { ...keys, ...slotSeen } };
}

function unwrap(vaultId: string, { kind, kdf, ...slot }: Slot, wrappingKey: Buffer) {
  const slotData = Buffer.from(JSON.stringify({ vaultId, kind, kdf }), 'utf8');
  const sealed = Buffer.from(slot.wrappedKey, 'base64');
  const parts = { nonce: Buffer.from(slot.nonce, 'base64'), sealed };
  return { slotData, wrappedKey: sealed, vaultKey: openAesGcm(wrappingKey, parts, slotData) };
}

function openAesGcm(
  key: Buffer,
  { nonce, sealed }: { readonly nonce: Buffer; readonly sealed: Buffer },
  data: Buffer,
): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(data);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function hkdf(inputKey: Buffer, salt: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', inputKey, salt, info, 32));
}

function tripleOf(plaintext: Buffer): Triple {
  const values: string[] = [];
  for (let offset = 0; offset < plaintext.length; ) {
    const end = offset + 2 + plaintext.readUInt16BE(offset);
    values.push(plaintext.toString('utf8', offset + 2, end));
    offset = end;
  }
  const [apiKey = '', secretKey = '', passphrase = '', ...more] = values;
  demand(more.length === 0, 'three values');
  return { apiKey, secretKey, passphrase };
}

function canonical(bytes: Buffer) {
  const value = JSON.parse(bytes.toString('utf8'));
  demand(Buffer.from(JSON.stringify(value), 'utf8').equals(bytes), 'canonical form');
  return value;
}

function sha256(value: Buffer): Buffer {
  return createHash('sha256').update(value).digest();
}

function demand(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`The file breaks the format: ${what}.`);
}
