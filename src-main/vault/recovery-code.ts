import { createHash, randomBytes } from 'node:crypto';
import {
  failure,
  type Reason,
  recoveryCodeSymbols,
  recoverySymbols,
  type SignetError,
} from '#contract';
import { SecretBytes } from './secret-bytes.ts';

/** 160 bits are 32 symbols of five bits. The symbols of the checksum follow them. */
export const recoveryCodeBytes = 20;
const secretSymbols = 32;
const checksumSymbols = recoveryCodeSymbols - secretSymbols;
const groupSymbols = 4;
const symbolBits = 5;

/** Crockford's base32 has no I, L, O or U, so a printed code can be read aloud and typed back. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checksumDomain = 'signet/v1/recovery-code';

/** Creates a random code; the caller wipes it. */
export function createRecoveryCode(): SecretBytes {
  return SecretBytes.take(randomBytes(recoveryCodeBytes));
}

/**
 * Formats a code for people: nine groups of four symbols, `XXXX-XXXX-…`. The last group is the checksum.
 *
 * @returns 44 characters, as a string because it will be printed
 */
export function formatRecoveryCode(code: SecretBytes): string {
  const symbols = code.lend((bytes) => encode(bytes) + checksum(bytes));
  return (symbols.match(new RegExp(`.{${groupSymbols}}`, 'g')) ?? []).join('-');
}

/**
 * Parses a code as people type it: by its letters and digits, in any case and width, whatever stands between them.
 *
 * @returns 20 bytes; the caller wipes them
 * @throws SignetError `RECOVERY_CODE_MISTYPED` if a symbol is missing, foreign or wrong
 */
export function parseRecoveryCode(text: string): SecretBytes {
  const symbols = recoverySymbols(text);
  if ([...symbols].length !== recoveryCodeSymbols) {
    throw mistyped({ name: 'recoveryCodeLength', values: { count: recoveryCodeSymbols } });
  }
  if ([...symbols].some((symbol) => !alphabet.includes(symbol))) {
    throw mistyped({ name: 'recoveryCodeCharacter' });
  }
  const bytes = decode(symbols.slice(0, secretSymbols));
  if (checksum(bytes) === symbols.slice(secretSymbols)) return SecretBytes.take(bytes);
  bytes.fill(0);
  throw mistyped({ name: 'recoveryCodeMistyped' });
}

/** Takes the first 20 bits of SHA-256 over the domain and the code: about one typo in a million passes. */
function checksum(code: Uint8Array): string {
  const digest = createHash('sha256').update(checksumDomain).update(code).digest();
  return encode(digest.subarray(0, 5)).slice(0, checksumSymbols);
}

/** @param bytes their number is a multiple of five, so that no bits are left over */
function encode(bytes: Uint8Array): string {
  let symbols = '';
  for (let offset = 0; offset < bytes.length; offset += symbolBits) {
    const group = Buffer.from(bytes.subarray(offset, offset + symbolBits));
    const value = group.readUIntBE(0, symbolBits);
    for (let index = 7; index >= 0; index--) {
      symbols += alphabet[Math.floor(value / 32 ** index) % 32];
    }
    group.fill(0);
  }
  return symbols;
}

function decode(symbols: string): Buffer {
  const bytes = Buffer.alloc((symbols.length * symbolBits) / 8);
  for (let offset = 0; offset < symbols.length; offset += 8) {
    const group = symbols.slice(offset, offset + 8);
    const value = [...group].reduce((sum, symbol) => sum * 32 + alphabet.indexOf(symbol), 0);
    bytes.writeUIntBE(value, (offset * symbolBits) / 8, symbolBits);
  }
  return bytes;
}

function mistyped(reason: Reason): SignetError {
  return failure('RECOVERY_CODE_MISTYPED', [reason], { field: 'recoveryCode' });
}
