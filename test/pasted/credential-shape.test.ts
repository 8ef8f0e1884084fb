import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsSchema } from '#contract';
import { credentialFault, looksUnusual, swappedFields } from '../../pasted/credential-shape.ts';

const apiKey = '37c541a1-1234-4abc-9def-10fe7a0fd9a3';
const secretKey = '22582BD0CFF14C41EDBF1AB98506286D';
const passphrase = 'Tr4de-only';

describe('looksUnusual', () => {
  it('is false for usual values and for empty ones', () => {
    expect([
      looksUnusual('apiKey', apiKey),
      looksUnusual('secretKey', secretKey),
      looksUnusual('passphrase', passphrase),
      looksUnusual('secretKey', ''),
    ]).toEqual([false, false, false, false]);
  });

  it('finds a passphrase in the field of the secret key', () => {
    expect(looksUnusual('secretKey', passphrase)).toBe(true);
  });

  it('finds a truncated key, and a passphrase from before the rule', () => {
    expect([looksUnusual('apiKey', '37c541a1-1234'), looksUnusual('passphrase', 'abc')]).toEqual([
      true,
      true,
    ]);
  });
});

describe('swappedFields', () => {
  it.each([
    [{ apiKey, secretKey, passphrase }, undefined],
    [{ apiKey, secretKey: passphrase, passphrase: secretKey }, ['secretKey', 'passphrase']],
    [{ apiKey: secretKey, secretKey: apiKey, passphrase }, ['apiKey', 'secretKey']],
    [{ apiKey: passphrase, secretKey, passphrase: apiKey }, ['apiKey', 'passphrase']],
    [{ secretKey: 'odd', passphrase: secretKey }, ['secretKey', 'passphrase']],
    [{ secretKey: 'odd', passphrase: 'odder' }, undefined],
    [{ secretKey: '', passphrase: secretKey }, undefined],
    [{ passphrase: secretKey }, undefined],
    [{ secretKey, passphrase: secretKey }, undefined],
    [{}, undefined],
  ])('of case %#', (values, expected) => {
    expect(swappedFields(values)).toEqual(expected);
  });

  it('corrects any order of the three in at most two swaps', () => {
    const orders = fc.shuffledSubarray([apiKey, secretKey, passphrase], { minLength: 3 });
    fc.assert(
      fc.property(orders, ([first = '', second = '', third = '']) => {
        let values = { apiKey: first, secretKey: second, passphrase: third };
        for (let turn = 0; turn < 2; turn++) {
          const [a, b] = swappedFields(values) ?? [];
          if (a && b) values = { ...values, [a]: values[b], [b]: values[a] };
        }
        expect(values).toEqual({ apiKey, secretKey, passphrase });
      }),
    );
  });
});

describe('credentialFault', () => {
  it.each([
    [' Tr4de-only', 'outer-space'],
    ['Tr4de-only\n', 'outer-space'],
    ['Tr4de\u00a0', 'outer-space'],
    ['\ufeffTr4de', 'outer-space'],
    ['Tr4de\u200b', 'beyond-latin-1'],
    ['密碼', 'beyond-latin-1'],
    ['Tr4d🔑', 'beyond-latin-1'],
    ['Tr4\tde', 'control'],
    ['Tr4\u0085de', 'control'],
    ['x'.repeat(129), 'too-long'],
    ['x'.repeat(128), undefined],
    ['Tréßor 7', undefined],
    ['', undefined],
  ])('of %j is %s', (value, fault) => {
    expect(credentialFault(value)).toBe(fault);
  });

  it('is found exactly if the contract refuses', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0x120 }), fc.constantFrom(32, 0xa0, 0x3000));
    const value = fc
      .array(unit, { minLength: 1, maxLength: 132 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(value, fc.string({ unit: 'binary', minLength: 1 })), (text) => {
        const isTaken = credentialsSchema.shape.secretKey.safeParse(text).success;
        expect(credentialFault(text) === undefined).toBe(isTaken);
      }),
      { numRuns: 3000 },
    );
  });
});
