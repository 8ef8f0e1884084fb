import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRecoveryCode,
  formatRecoveryCode,
  parseRecoveryCode,
  recoveryCodeBytes,
} from '../../../src-main/vault/recovery-code.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = Buffer.from('007397bc204a96c6b9f08ca74adaf8ceb7cefbe0', 'hex');
const code = formatRecoveryCode(SecretBytes.take(Buffer.from(bytes)));
const symbols = code.replaceAll('-', '');

function parsed(text: string): Buffer {
  return parseRecoveryCode(text).lend((held) => Buffer.from(held));
}

function mistakes(texts: readonly string[]): Promise<string[]> {
  return Promise.all(texts.map((text) => refusalOf(() => parseRecoveryCode(text))));
}

describe('createRecoveryCode', () => {
  it('draws 160 bits', () => {
    const codes = Array.from({ length: 100 }, () =>
      createRecoveryCode().lend((held) => held.toString('hex')),
    );
    expect([new Set(codes).size, codes[0]?.length]).toEqual([100, recoveryCodeBytes * 2]);
  });
});

describe('formatRecoveryCode', () => {
  it("writes nine groups of four in Crockford's alphabet, as computed by hand", () => {
    expect([
      code.slice(0, 39),
      /^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/.test(code),
    ]).toEqual(['01SS-FF10-9ABC-DEFG-HJKM-NPQR-STVW-XYZ0', true]);
  });
});

describe('parseRecoveryCode', () => {
  it('inverts formatRecoveryCode', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (secret) => {
        expect(parsed(formatRecoveryCode(SecretBytes.take(Uint8Array.from(secret))))).toEqual(
          Buffer.from(secret),
        );
      }),
    );
  });

  it('detects every substitution of one symbol', async () => {
    const texts = [...symbols].flatMap((symbol, index) =>
      [...alphabet, 'U', '!', '\u00e9', '\u4e2d']
        .filter((other) => other !== symbol)
        .map((other) => symbols.slice(0, index) + other + symbols.slice(index + 1)),
    );
    expect([texts.length, new Set(await mistakes(texts))]).toEqual([
      36 * 35,
      new Set(['RECOVERY_CODE_MISTYPED']),
    ]);
  });

  it('detects every swap of two different neighbors', async () => {
    const texts = Array.from({ length: symbols.length - 1 }, (_, index) => {
      const [first = '', second = ''] = symbols.slice(index, index + 2);
      return symbols.slice(0, index) + second + first + symbols.slice(index + 2);
    }).filter((text) => text !== symbols);
    expect([texts.length > 25, new Set(await mistakes(texts))]).toEqual([
      true,
      new Set(['RECOVERY_CODE_MISTYPED']),
    ]);
  });

  it('detects a missing or additional symbol at every position', async () => {
    const texts = [...symbols, ''].flatMap((_, index) => [
      symbols.slice(0, index) + symbols.slice(index + 1),
      `${symbols.slice(0, index)}0${symbols.slice(index)}`,
    ]);
    const refused = texts.filter((text) => text.length !== symbols.length);
    expect(new Set(await mistakes(['', '-', ...refused, symbols.repeat(2)]))).toEqual(
      new Set(['RECOVERY_CODE_MISTYPED']),
    );
  });

  it('accepts any case, spaces and hyphens, I and L as 1, and O as 0', () => {
    const texts = [
      symbols,
      code.toLowerCase(),
      `  ${code.replaceAll('-', ' ')}\r\n`,
      code.replaceAll('-', ' - '),
      [...symbols].join('\u00a0'),
      code.replaceAll('1', 'I').replaceAll('0', 'O'),
      code.replaceAll('1', 'l').replaceAll('0', 'o'),
      code.replaceAll('1', 'i'),
    ];
    expect(texts.map(parsed)).toEqual(texts.map(() => bytes));
  });

  it('refuses letters whose upper case would be a symbol', async () => {
    const texts = [
      symbols.replace('S', '\u017f'),
      symbols.replace('SS', '\u00df'),
      symbols.replace('1', '\u0131'),
      symbols.replace('FF', '\ufb00'),
    ];
    expect(await mistakes(texts)).toEqual(texts.map(() => 'RECOVERY_CODE_MISTYPED'));
  });

  it('never quotes the typed code', async () => {
    const mistyped = [`${symbols.slice(0, -1)}U`, symbols.slice(1), `${symbols.slice(0, -1)}!`];
    const told = await Promise.all(
      mistyped.map(async (text) => {
        const { message, cause } = (await errorOf(() => parseRecoveryCode(text))) as Error; // refused above
        return [message.match(/[0-9A-Z]{4}/)?.[0], cause];
      }),
    );
    expect(told).toEqual(mistyped.map(() => [undefined, undefined]));
  });
});
