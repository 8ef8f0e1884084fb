import { execFileSync } from 'node:child_process';
import { Headers } from 'undici';
import { describe, expect, it } from 'vitest';
import { credentialsSchema } from '#contract';
import { hasShape } from '#pasted/shape';
import {
  generatePassphrase,
  passphraseAlphabet,
  passphraseLength,
} from '../../../../src-renderer/components/credentials/generated-passphrase.ts';

const samples = Array.from({ length: 20_000 }, () => generatePassphrase());

describe('generatePassphrase', () => {
  it('always follows OKX’s rule and the contract', () => {
    const wrong = samples.filter(
      (sample) =>
        !hasShape('passphrase', sample) ||
        !credentialsSchema.shape.passphrase.safeParse(sample).success ||
        sample.length !== passphraseLength,
    );
    expect(wrong).toEqual([]);
  });

  it('uses only its alphabet: no two characters that look alike, and a single word', () => {
    const used = new Set(samples.join(''));
    expect([
      [...used].sort().join(''),
      samples.filter((sample) => !/^[A-Za-z]\w*[A-Za-z\d]$/.test(sample)),
      /[0O1lIo]/.test(passphraseAlphabet),
    ]).toEqual([[...passphraseAlphabet].sort().join(''), [], false]);
  });

  it('never generates the same passphrase twice', () => {
    expect(new Set(samples).size).toBe(samples.length);
  });

  it('favours no letter or digit at any place', () => {
    // By the rule, digits are slightly rarer at the first place, and the underscore is more common than the rest.
    const letters = [...passphraseAlphabet].filter((character) => /[A-Za-z]/.test(character));
    for (const place of [0, 1, 11, passphraseLength - 1]) {
      const counts = letters.map(
        (letter) => samples.filter((sample) => sample[place] === letter).length,
      );
      expect(chiSquared(counts)).toBeLessThan(chiSquaredLimit);
    }
  });

  it('discards the bytes that would favour the first characters', () => {
    // 57 times 4 is 228, so bytes from 228 on must be skipped.
    let isUnfair = false;
    let at = 0;
    const fill = (bytes: Uint8Array) => {
      isUnfair = !isUnfair;
      for (const index of bytes.keys())
        bytes[index] = isUnfair ? 228 + (index % 28) : (fair[at++] ?? 228);
    };
    const fair = [...'Abcdefgh_23456789Kmnpqrs'].map((c) => passphraseAlphabet.indexOf(c));
    expect(generatePassphrase(fill)).toBe('Abcdefgh_23456789Kmnpqrs');
  });

  it('discards a candidate that breaks the rule, and never repairs one', () => {
    const all = [
      'abcdefgh_23456789kmnpqrs', // no capital
      'ABCDEFGH_23456789KMNPQRS', // no small letter
      'Abcdefgh_abcdefghKmnpqrs', // no digit
      'Abcdefgh223456789Kmnpqrs', // no symbol
      '2bcdefgh_23456789Kmnpqrs', // begins with a digit
      '_Abcdefgh23456789Kmnpqrs', // begins with the symbol
      'Abcdefgh23456789Kmnpqrs_', // ends with it
      'Abcdefgh_23456789Kmnpqrs',
    ];
    let turn = 0;
    const fill = (bytes: Uint8Array) => {
      const text = all[turn++] ?? '';
      for (const index of bytes.keys())
        bytes[index] = passphraseAlphabet.indexOf(text[index] ?? 'A');
    };
    expect([generatePassphrase(fill), turn]).toEqual([all.at(-1), all.length]);
  });

  it('is one of 2^138.03 passphrases', () => {
    expect(Math.log2(Number(possible() >> 100n)) + 100).toBeCloseTo(138.03, 2);
  });

  it('has no special meaning in a shell, a header, JSON or a URL', () => {
    const sample = samples[0] ?? '';
    const said = execFileSync('sh', ['-c', `x=${sample}; printf %s $x ; printf %s "${sample}"`]);
    expect([
      said.toString(),
      new Headers({ 'OK-ACCESS-PASSPHRASE': sample }).get('OK-ACCESS-PASSPHRASE'),
      JSON.stringify(sample),
      encodeURIComponent(sample),
    ]).toEqual([sample + sample, sample, `"${sample}"`, sample]);
  });
});

/** Of 47 degrees of freedom, at one in a hundred million: 20,000 samples at four places stay below it. */
const chiSquaredLimit = 120;

function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Counts the passphrases by inclusion and exclusion: all texts, less those that lack a class of characters. */
function possible(): bigint {
  const sizes = { upper: 24n, lower: 24n, digit: 8n, symbol: 1n };
  const names = ['upper', 'lower', 'digit', 'symbol'] as const;
  let total = 0n;
  for (let lacking = 0; lacking < 16; lacking++) {
    const kept = names.filter((_, bit) => ((lacking >> bit) & 1) === 0);
    const sum = (list: readonly (keyof typeof sizes)[]) =>
      list.reduce((all, name) => all + sizes[name], 0n);
    const first = sum(kept.filter((name) => name === 'upper' || name === 'lower'));
    const last = sum(kept.filter((name) => name !== 'symbol'));
    const sign = (names.length - kept.length) % 2 === 0 ? 1n : -1n;
    total += sign * first * sum(kept) ** BigInt(passphraseLength - 2) * last;
  }
  return total;
}
