import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../../src-main/vault/envelope.ts';
import { refusalOf } from '../../support/refusal.ts';
import { flipped } from '../../support/vault-fixture.ts';
import vectors from '../../vectors/aes-256-gcm.json' with { type: 'json' };

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}

function sealedOf({ nonce, ciphertext, tag }: (typeof vectors.open)[number]) {
  return { nonce: hex(nonce), sealed: hex(ciphertext + tag) };
}

const genuine = [...vectors.seal, ...vectors.open.filter(({ plaintext }) => plaintext !== null)];
const forged = vectors.open.filter(({ plaintext }) => plaintext === null);

describe('seal', () => {
  it.each(genuine)('reproduces $source ($tag)', (vector) => {
    const [key, plaintext, data] = [vector.key, vector.plaintext ?? '', vector.associatedData].map(
      hex,
    );
    expect(seal(key as Buffer, plaintext as Buffer, data as Buffer, hex(vector.nonce))).toEqual(
      sealedOf(vector),
    );
  });

  it('agrees with node:crypto called directly', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 100 }),
        (key, plaintext, data) => {
          const { nonce, sealed } = seal(key, plaintext, data);
          const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(data);
          const expected = Buffer.concat([
            cipher.update(plaintext),
            cipher.final(),
            cipher.getAuthTag(),
          ]);
          expect(sealed).toEqual(expected);
        },
      ),
    );
  });

  it('uses a fresh nonce each time', () => {
    const nonces = Array.from({ length: 1000 }, () =>
      seal(Buffer.alloc(32), Buffer.of(), Buffer.of()).nonce.toString('hex'),
    );
    expect([new Set(nonces).size, nonces[0]?.length]).toEqual([1000, 24]);
  });

  it('refuses a key of another length', async () => {
    const refusals = [0, 16, 24, 31, 33].map((length) =>
      refusalOf(() => seal(Buffer.alloc(length), Buffer.of(), Buffer.of())),
    );
    expect(new Set(await Promise.all(refusals))).toEqual(new Set(['INPUT_INVALID']));
  });
});

describe('open', () => {
  it.each(genuine)('opens $source ($tag)', (vector) => {
    expect(open(hex(vector.key), sealedOf(vector), hex(vector.associatedData))).toEqual(
      hex(vector.plaintext ?? ''),
    );
  });

  it.each(forged)('refuses $source ($tag)', async (vector) => {
    const work = () => open(hex(vector.key), sealedOf(vector), hex(vector.associatedData));
    expect(await refusalOf(work)).toBe('VAULT_DAMAGED');
  });

  it('refuses every single flipped bit of key, nonce, ciphertext, tag and associated data', async () => {
    const vector = genuine[3] as (typeof genuine)[number]; // test case 16: none of its parts is empty
    const key = hex(vector.key);
    const { nonce, sealed } = sealedOf(vector);
    const data = hex(vector.associatedData);
    const every = (bytes: Buffer) =>
      Array.from({ length: bytes.length * 8 }, (_, bit) => flipped(bytes, bit));
    const works = [
      ...every(key).map((other) => () => open(other, { nonce, sealed }, data)),
      ...every(nonce).map((other) => () => open(key, { nonce: other, sealed }, data)),
      ...every(sealed).map((other) => () => open(key, { nonce, sealed: other }, data)),
      ...every(data).map((other) => () => open(key, { nonce, sealed }, other)),
    ];
    const refusals = await Promise.all(works.map(refusalOf));
    expect([refusals.length, new Set(refusals)]).toEqual([
      (32 + 12 + 76 + 20) * 8,
      new Set(['VAULT_DAMAGED']),
    ]);
  });

  it('refuses a shortened tag, and a nonce of another length', async () => {
    const key = Buffer.alloc(32);
    const { nonce, sealed } = seal(key, Buffer.from('text'), Buffer.of());
    const wrong = [
      ...Array.from({ length: sealed.length }, (_, length) => ({
        nonce,
        sealed: sealed.subarray(0, length),
      })),
      ...[0, 8, 11].map((length) => ({ nonce: nonce.subarray(0, length), sealed })),
      { nonce: Buffer.concat([nonce, Buffer.of(0)]), sealed },
    ];
    const refusals = wrong.map((parts) => refusalOf(() => open(key, parts, Buffer.of())));
    expect(new Set(await Promise.all(refusals))).toEqual(new Set(['VAULT_DAMAGED']));
  });

  it('inverts seal', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ maxLength: 500 }),
        fc.uint8Array({ maxLength: 100 }),
        (key, plaintext, data) => {
          expect(open(key, seal(key, plaintext, data), data)).toEqual(Buffer.from(plaintext));
        },
      ),
    );
  });
});
