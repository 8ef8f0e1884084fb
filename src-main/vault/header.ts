import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { SignetError } from '../contract/errors.ts';
import { nonceBytes, tagBytes } from './envelope.ts';
import { assertKdfParameters, kdfSaltBytes } from './kdf.ts';

/** The vault key, and every key derived: 256 bits. */
export const vaultKeyBytes = 32;
export const vaultIdBytes = 16;

/** The largest header that is looked at; a real one has about 500 bytes. */
export const headerLimitBytes = 16_384;

/** Canonical base64 (RFC 4648, section 4) of exactly so many bytes. */
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
    memoryKiB: z.int(),
    passes: z.int(),
    lanes: z.int(),
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
  /** Made with the vault and never changed: 128 random bits, lower-case hexadecimal. */
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  /** 1 for a new vault, one more at each save. */
  revision: z.int().min(1),
  slots: z.tuple([passwordSlotSchema, recoverySlotSchema]).readonly(),
});

/** The authenticated clear part of a vault file: who may open it and how, and nothing about what is in it. */
export type Header = Readonly<z.output<typeof headerSchema>>;

/** The canonical bytes: JSON without white space, members in the order of docs/vault-format.md, UTF-8. */
export function encodeHeader(header: Header): Buffer {
  return Buffer.from(JSON.stringify(headerSchema.parse(header)), 'utf8');
}

/**
 * Reads header bytes, and refuses every form but the canonical one.
 *
 * @throws SignetError `VAULT_DAMAGED`, or `KDF_OUT_OF_BOUNDS` before anything is allocated for the KDF
 */
export function decodeHeader(bytes: Buffer): Header {
  const header = headerSchema.safeParse(parseJson(bytes, 'header'));
  if (!header.success) throw damagedPart('header');
  // Re-encoding catches what a JSON parser forgives: duplicate members, white space, order, escapes.
  if (!encodeHeader(header.data).equals(bytes)) throw damagedPart('header');
  assertKdfParameters(header.data.slots[0].kdf);
  return header.data;
}

/** @throws SignetError `VAULT_DAMAGED` for what is not JSON in UTF-8; the text itself is never quoted */
export function parseJson(bytes: Buffer, part: 'header' | 'document'): unknown {
  if (!isUtf8(bytes)) throw damagedPart(part);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // A parser's error quotes the text it choked on, so it is not kept as the cause.
    throw damagedPart(part);
  }
}

export function damagedPart(part: 'header' | 'document'): SignetError {
  return new SignetError('VAULT_DAMAGED', `The vault's ${part} is not in its canonical form.`);
}
