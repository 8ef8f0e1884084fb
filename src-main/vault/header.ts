import { z } from 'zod';
import { damaged, jsonParts, parseJson, parsePart } from './damage.ts';
import { nonceBytes, tagBytes } from './envelope.ts';
import { assertKdfParameters, kdfSaltBytes } from './kdf.ts';

/** The vault key and every key derived from it have 256 bits. */
export const vaultKeyBytes = 32;
export const vaultIdBytes = 16;

/** The largest header that is parsed; a real one has about 500 bytes. */
export const headerLimitBytes = 16_384;

/** Accepts canonical base64 (RFC 4648, section 4) that decodes to `min` to `max` bytes. */
export function base64Schema(bytes: { readonly min: number; readonly max: number }) {
  return z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64');
    const { length } = decoded;
    return length >= bytes.min && length <= bytes.max && decoded.toString('base64') === text;
  }, 'must be canonical base64 of the right length');
}

function exactly(length: number) {
  return base64Schema({ min: length, max: length });
}

const wrappedKey = {
  nonce: exactly(nonceBytes),
  wrappedKey: exactly(vaultKeyBytes + tagBytes),
};

const passwordSlotSchema = z.strictObject({
  kind: z.literal('password'),
  kdf: z.strictObject({
    algorithm: z.literal('argon2id'),
    version: z.literal(0x13),
    memoryKiB: z.int().min(0),
    passes: z.int().min(0),
    lanes: z.int().min(0),
    salt: exactly(kdfSaltBytes),
  }),
  ...wrappedKey,
});
export type PasswordSlot = Readonly<z.output<typeof passwordSlotSchema>>;

const recoverySlotSchema = z.strictObject({
  kind: z.literal('recovery'),
  kdf: z.strictObject({ algorithm: z.literal('hkdf-sha256'), salt: exactly(kdfSaltBytes) }),
  ...wrappedKey,
});
export type RecoverySlot = Readonly<z.output<typeof recoverySlotSchema>>;

const headerSchema = z.strictObject({
  /** 128 random bits in lower-case hexadecimal, chosen when the vault is created and never changed. */
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  /** 1 for a new vault, incremented at each save. */
  revision: z.int().min(1),
  slots: z.tuple([passwordSlotSchema, recoverySlotSchema]).readonly(),
});

/** The plain, authenticated part of a vault file: how the vault is unlocked, and nothing about its contents. */
export type Header = Readonly<z.output<typeof headerSchema>>;

/** Encodes the canonical form: UTF-8 JSON without white space, members in the order of docs/vault-format.md. */
export function encodeHeader(header: Header): Buffer {
  return Buffer.from(JSON.stringify(headerSchema.parse(header)), 'utf8');
}

/**
 * Decodes header bytes, and refuses every form except the canonical one.
 *
 * @throws SignetError `VAULT_DAMAGED`; `KDF_OUT_OF_BOUNDS`, before any memory is allocated for the KDF
 */
export function decodeHeader(bytes: Buffer): Header {
  const header = parsePart(headerSchema, parseJson(bytes, 'header'), { part: 'header' });
  // Re-encoding catches what JSON.parse accepts: duplicate members, white space, another order, escapes.
  if (!encodeHeader(header).equals(bytes)) throw damaged({ name: jsonParts.header.form });
  assertKdfParameters(header.slots[0].kdf);
  return header;
}
