import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { confirmationOf, dialogLimit } from '../../../../src-main/app/windows/confirmation.ts';
import type { Question } from '../../../../src-main/operations/shell.ts';

const question: Question = {
  kind: 'withdrawal',
  label: 'Grid bot',
  method: 'POST',
  requestPath: '/api/v5/asset/withdrawal',
  body: '{"amt":"1"}',
};
const en = mainTranslator('en').t;

describe('confirmationOf', () => {
  it('names the key, the consequence and the request', () => {
    expect(confirmationOf(question, en)).toEqual({
      message: 'Sign a withdrawal with “Grid bot”?',
      detail: `${en('dialogs:confirm.withdrawal.detail')}\n\nPOST /api/v5/asset/withdrawal\n\n{"amt":"1"}`,
      button: 'Sign withdrawal',
    });
  });

  it('leaves no placeholder for any kind, in any language', () => {
    const kinds = ['withdrawal', 'funds', 'unknown-endpoint', 'other-host'] as const;
    const texts = kinds.flatMap((kind) =>
      (['en', 'zh-Hans', 'zh-Hant'] as const).map((language) =>
        confirmationOf({ ...question, kind, body: '' }, mainTranslator(language).t),
      ),
    );
    expect(texts.filter((text) => /[{}]/.test(JSON.stringify(Object.values(text))))).toEqual([]);
    expect(texts.filter(({ message }) => !message.includes('Grid bot'))).toEqual([]);
  });

  it('names the key and the consequence of a rotation without proof, and no request', () => {
    const kinds = ['unproved', 'still-held'] as const;
    expect(kinds.map((kind) => confirmationOf({ kind, label: 'Grid bot' }, en))).toEqual([
      {
        message: 'Finish the rotation of “Grid bot” without proof?',
        detail: en('dialogs:confirm.unproved.detail'),
        button: 'Finish without proof',
      },
      {
        message: 'Finish the rotation of “Grid bot” although the old key still exists?',
        detail: en('dialogs:confirm.still-held.detail'),
        button: 'Finish anyway',
      },
    ]);
  });

  it('shows a label unchanged, even one that looks like a replacement pattern', () => {
    const { message } = confirmationOf(
      { ...question, label: "$& $1 {{label}} $t(dialogs:cancel) $'" },
      en,
    );
    expect(message).toBe("Sign a withdrawal with “$& $1 {{label}} $t(dialogs:cancel) $'”?");
  });

  it('leaves out an empty body', () => {
    const { detail } = confirmationOf({ ...question, body: '' }, en);
    expect(detail.endsWith('\n\nPOST /api/v5/asset/withdrawal')).toBe(true);
  });

  it('shows the longest body whole', () => {
    const body = `${' '.repeat(dialogLimit - 5)}"amt"`;
    expect(confirmationOf({ ...question, body }, en).detail.endsWith(body)).toBe(true);
  });

  it('spells out invisible characters, line breaks and changes of direction', () => {
    const body = 'a\nb\r\tc\u0000d\u202ee\u200bf\u2028g\u00a0h\u3000i\ufeffj\u{e0041}k\u3164l m';
    expect(
      confirmationOf({ ...question, body }, en)
        .detail.split('\n\n')
        .at(-1),
    ).toBe(
      'a\\nb\\u{d}\\u{9}c\\u{0}d\\u{202e}e\\u{200b}f\\u{2028}g\\u{a0}h\\u{3000}i\\u{feff}j\\u{e0041}k\\u{3164}l m',
    );
  });

  it('leaves text of any script readable', () => {
    const body = '{"name":"王小明","note":"Ünïcode e\u0301 😀"}';
    expect(confirmationOf({ ...question, body }, en).detail.endsWith(body)).toBe(true);
  });
});
