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

  it('accepts any case, I and L as 1, and O as 0', () => {
    const texts = [
      symbols,
      code.toLowerCase(),
      code.replaceAll('1', 'I').replaceAll('0', 'O'),
      code.replaceAll('1', 'l').replaceAll('0', 'o'),
      code.replaceAll('1', 'i'),
    ];
    expect(texts.map(parsed)).toEqual(texts.map(() => bytes));
  });

  it.each([
    ['spaces', ' '],
    ['line breaks', '\r\n'],
    ['no-break spaces', '\u00a0'],
    ['ideographic spaces', '\u3000'],
    ['non-breaking hyphens', '\u2011'],
    ['en dashes', '\u2013'],
    ['em dashes', ' \u2014 '],
    ['minus signs', '\u2212'],
    ['full-width hyphens', '\uff0d'],
    ['long-vowel marks', '\u30fc'],
    ['soft hyphens', '\u00ad'],
    ['zero-width spaces', '\u200b'],
    ['dots', '. '],
    ['underscores', '_'],
    ['bars and bullets', ' | \u2022 '],
  ])('accepts %s between the groups and between the symbols', (_what, separator) => {
    const texts = [code.replaceAll('-', separator), [...symbols].join(separator)];
    expect(texts.map(parsed)).toEqual([bytes, bytes]);
  });

  it('accepts full-width letters and digits, of either case', () => {
    const wide = (text: string) =>
      [...text].map((symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)).join('');
    expect([code, code.toLowerCase(), code.replaceAll('1', 'l')].map(wide).map(parsed)).toEqual(
      Array(3).fill(bytes),
    );
  });

  it('accepts whatever is no letter and no digit between the symbols', () => {
    const separator = fc.string({ unit: 'binary', maxLength: 8 }).map((text) =>
      // Composed first, and without marks, which would make another letter of the symbol before them.
      text.replaceAll(/[\p{L}\p{N}\p{M}\uFF01-\uFF5E]/gu, ''),
    );
    fc.assert(
      fc.property(fc.array(separator, { minLength: 37, maxLength: 37 }), (between) => {
        const typed = [...symbols].map((symbol, index) => `${between[index]}${symbol}`).join('');
        expect(parsed(typed + between[36])).toEqual(bytes);
      }),
    );
  });

  it('refuses letters whose upper case would be a symbol', async () => {
    const texts = [
      symbols.replace('S', '\u017f'),
      symbols.replace('SS', '\u00df'),
      symbols.replace('1', '\u0131'),
      symbols.replace('FF', '\ufb00'),
      symbols.replace('1', '\u0661'),
      symbols.replace('C', 'C\u0327'),
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
