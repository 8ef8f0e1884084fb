import { format, inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { refusalOf } from '../../support/refusal.ts';

const text = 'canary-4f1d-secret';

describe('SecretBytes', () => {
  it('lends the bytes that it took, and wipes their source', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const source = Uint8Array.from(bytes);
        const lent = SecretBytes.take(source).lend((held) => Buffer.from(held));
        expect([lent, source]).toEqual([Buffer.from(bytes), new Uint8Array(bytes.length)]);
      }),
    );
  });

  it('encodes text as UTF-8', () => {
    const lent = SecretBytes.fromText('p\u00e4ss \u4e2d \u{1f511}').lend((bytes) =>
      bytes.toString(),
    );
    expect(lent).toBe('p\u00e4ss \u4e2d \u{1f511}');
  });

  it('returns the result of the callback, and passes its error on', async () => {
    const secret = SecretBytes.fromText(text);
    const fail = () =>
      secret.lend(() => {
        throw new Error('of the callback');
      });
    expect([secret.lend((bytes) => bytes.length), await refusalOf(fail)]).toEqual([
      text.length,
      'not ours: Error: of the callback',
    ]);
  });

  it('is zero after wiping, even for a callback that kept the bytes, and lends nothing more', async () => {
    const secret = SecretBytes.fromText(text);
    const kept = secret.lend((bytes) => bytes);
    secret.wipe();
    secret.wipe();
    const refusals = [
      await refusalOf(() => secret.lend(() => 0)),
      await refusalOf(() => secret.copy()),
      await refusalOf(() => secret.equals(SecretBytes.fromText(text))),
    ];
    expect([kept, ...refusals]).toEqual([
      Buffer.alloc(text.length),
      'VAULT_LOCKED',
      'VAULT_LOCKED',
      'VAULT_LOCKED',
    ]);
  });

  it('is outside the shared buffer pool', () => {
    const sizes = SecretBytes.fromText(text).lend(({ buffer }) => buffer.byteLength);
    expect(sizes).toBe(text.length);
  });

  it('copies into a separate owner', () => {
    const secret = SecretBytes.fromText(text);
    const copy = secret.copy();
    secret.wipe();
    expect(copy.lend((bytes) => bytes.toString())).toBe(text);
  });

  it('compares by content', () => {
    const secret = SecretBytes.fromText(text);
    const others = [text, `${text}.`, text.replace('4', '5'), ''].map((other) =>
      secret.equals(SecretBytes.fromText(other)),
    );
    expect(others).toEqual([true, false, false, false]);
  });

  it('prints as [secret] everywhere', () => {
    const secret = SecretBytes.fromText(text);
    const printed = [
      String(secret),
      `${secret}`,
      `${secret}`.concat(''),
      JSON.stringify(secret),
      JSON.stringify({ held: [secret] }),
      inspect(secret),
      inspect({ held: secret }, { showHidden: true, depth: null }),
      ...['%s', '%o', '%O', '%j'].map((directive) => format(directive, secret)),
      format(secret),
      new Error(`With ${secret}.`).message,
      Object.keys(secret).join(),
      JSON.stringify(structuredClone(secret)),
    ];
    expect(printed).toEqual([
      '[secret]',
      '[secret]',
      '[secret]',
      '"[secret]"',
      '{"held":["[secret]"]}',
      '[secret]',
      '{ held: [secret] }',
      ...['[secret]', '[secret]', '[secret]', '"[secret]"'],
      '[secret]',
      'With [secret].',
      '',
      '{}',
    ]);
  });
});
