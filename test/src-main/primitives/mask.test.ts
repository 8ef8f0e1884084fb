import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedText } from '../../../src-main/primitives/mask.ts';

describe('maskedText', () => {
  it('masks a secret as it is, escaped for JSON, and percent-encoded', () => {
    const secret = 'a"b c\\§';
    const text = `${secret}; ${JSON.stringify(secret)}; ${encodeURIComponent(secret)}`;
    expect(maskedText(text, [secret])).toBe('****; "****"; ****');
  });

  it('masks the longer of two secrets if one is part of the other', () => {
    expect(maskedText('abcdefgh abcd', ['abcd', 'abcdefgh'])).toBe('**** ****');
  });

  it('never makes a text longer, and leaves no secret in it', () => {
    const secret = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes('*'));
    fc.assert(
      fc.property(fc.string(), fc.array(secret, { maxLength: 3 }), (text, secrets) => {
        const quoted = [text, ...secrets, text].join('');
        const masked = maskedText(quoted, secrets);
        expect(masked.length).toBeLessThanOrEqual(quoted.length);
        expect(secrets.filter((each) => masked.includes(each))).toEqual([]);
      }),
    );
  });
});
