import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessMasterPassword,
  masterPasswordBytes,
  masterPasswordBytesAsTyped,
  requireStrongMasterPassword,
} from '../../../src-main/vault/master-password.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';

function bytesOf(text: string): string {
  return masterPasswordBytes(text).lend((bytes) => bytes.toString('hex'));
}

describe('masterPasswordBytes', () => {
  it('accepts 1 to 256 characters and refuses others', async () => {
    const taken = ['a', ' ', 'a'.repeat(256), '\u{1f511}'.repeat(256), 'e\u0301'.repeat(256)];
    const refused = ['', 'a'.repeat(257), '\u{1f511}'.repeat(257), '\ud800', `a${'\udc00'}`];
    const outcomes = [...taken, ...refused].map((text) =>
      refusalOf(() => masterPasswordBytes(text)),
    );
    expect(await Promise.all(outcomes)).toEqual([
      ...taken.map(() => 'none'),
      ...refused.map(() => 'INPUT_INVALID'),
    ]);
  });

  it('returns the UTF-8 of NFC, so that composed and decomposed text is the same password', () => {
    const pairs = [
      ['caf\u00e9', 'cafe\u0301'],
      ['\u212b', 'A\u030a'],
      ['\ud55c', '\u1112\u1161\u11ab'],
    ] as const;
    expect(pairs.map((pair) => pair.map(bytesOf))).toEqual([
      ['636166c3a9', '636166c3a9'],
      ['c385', 'c385'],
      ['ed959c', 'ed959c'],
    ]);
  });

  it('does not depend on the normalization of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        expect(bytesOf(text.normalize('NFD'))).toBe(bytesOf(text.normalize('NFC')));
      }),
    );
  });

  it('distinguishes compatibility forms, case and spaces', () => {
    const texts = ['fi', '\ufb01', 'FI', ' fi', 'fi ', 'f i', 'f  i', '\uff46\uff49'];
    expect(new Set(texts.map(bytesOf)).size).toBe(texts.length);
  });

  it('reads every space as U+0020, as RFC 8265 does', () => {
    const spaces = [...'\u0020\u00a0\u1680\u2000\u2003\u2009\u202f\u205f\u3000'];
    expect(new Set(spaces.map((space) => bytesOf(`f${space}i`)))).toEqual(new Set(['662069']));
  });
});

describe('masterPasswordBytesAsTyped', () => {
  it('keeps the spaces that an earlier version kept', () => {
    const asTyped = masterPasswordBytesAsTyped('e\u0301\u00a0i');
    expect(asTyped?.lend((bytes) => bytes.toString('hex'))).toBe('c3a9c2a069');
  });

  it('returns nothing if the password has no such space', () => {
    expect(masterPasswordBytesAsTyped('e\u0301 i')).toBeUndefined();
  });
});

describe('requireStrongMasterPassword', () => {
  it('accepts strong passwords', async () => {
    const strong = [
      'plum-teapot-orbit-quilt',
      'gT7#kq!9vLz2',
      '\u0436\u043e\u043b\u0443\u0434\u044c \u0442\u0443\u043c\u0430\u043d \u0441\u043a\u043e\u0432\u043e\u0440\u043e\u0434\u0430',
    ];
    const scores = await Promise.all(
      strong.map(async (text) => (await requireStrongMasterPassword(text)).score >= 3),
    );
    expect(scores).toEqual([true, true, true]);
  });

  it('refuses weak passwords with a reason that does not quote them', async () => {
    const weak = [
      'letmein1',
      'Summer2026!',
      '1q2w3e4r5t',
      'aaaaaaaaaaaaaaa',
      'signetvault',
      'okx12345',
    ];
    const told = await Promise.all(
      weak.map(async (text) => {
        const error = (await errorOf(() => requireStrongMasterPassword(text))) as Error & {
          code?: string;
          detail?: string;
        }; // both are compared below
        const isSilent = !`${error.message}${error.stack}${JSON.stringify(error)}`
          .toLowerCase()
          .includes(text.toLowerCase());
        return [
          error.code,
          /\(strength [0-2] of 4, at least 3 required\)\.$/.test(error.message),
          /^(?:(?:warning|suggestion)\.\w+ ?)+$/.test(error.detail ?? ''),
          isSilent,
        ];
      }),
    );
    expect(told).toEqual(weak.map(() => ['PASSWORD_WEAK', true, true, true]));
  });

  it("treats the owner's words as guessable", async () => {
    const text = 'Zwirnkrabbe-Zwirnkrabbe';
    const [without, withWord] = [
      await assessMasterPassword(text),
      await assessMasterPassword(text, ['zwirnkrabbe']),
    ];
    expect(withWord.guessesLog10).toBeLessThan(without.guessesLog10);
  });

  it('forgets the words of an earlier call', async () => {
    const text = 'Zwirnkrabbe-Zwirnkrabbe';
    const before = await assessMasterPassword(text);
    await assessMasterPassword(text, ['zwirnkrabbe']);
    expect(await assessMasterPassword(text)).toEqual(before);
  });

  it('refuses the texts that masterPasswordBytes refuses', async () => {
    const works = ['', 'a'.repeat(257), '\ud800'].map(
      (text) => () => requireStrongMasterPassword(text),
    );
    expect(await Promise.all(works.map(refusalOf))).toEqual(works.map(() => 'INPUT_INVALID'));
  });
});
