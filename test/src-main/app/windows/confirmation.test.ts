import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { confirmationOf, dialogLimit } from '../../../../src-main/app/windows/confirmation.ts';
import type { Question } from '../../../../src-main/operations/shell.ts';

const question = {
  kind: 'leaves',
  label: 'Grid bot',
  apiKeyEnding: '9a3f',
  site: 'global',
  environment: 'live',
  consequences: [],
  method: 'POST',
  requestPath: '/api/v5/asset/withdrawal',
  body: '{"amt":"1"}',
} as const satisfies Question;
const en = mainTranslator('en').t;

describe('confirmationOf', () => {
  it('names the key, the consequence and the request', () => {
    expect(confirmationOf(question, en)).toEqual({
      message: 'Sign a withdrawal with “Grid bot”?',
      detail: `${en('dialogs:confirm.leaves.detail')}\n\nKey: ending in 9a3f, Global, Live.\n\nPOST /api/v5/asset/withdrawal\n\n{"amt":"1"}`,
      button: 'Sign withdrawal',
    });
  });

  it('says first what is about to happen, for each item of the body', () => {
    const makesKey = { kind: 'makes-key', permissions: ['trade'], addresses: 'anywhere' } as const;
    const consequences = [
      { ...makesKey, subAccount: 'grid01' },
      { ...makesKey, subAccount: 'grid\u202e02' },
    ];
    const { message, detail } = confirmationOf({ ...question, kind: 'grants', consequences }, en);
    expect([message, ...detail.split('\n\n').slice(0, 3)]).toEqual([
      'Sign a change of access with “Grid bot”?',
      'Makes a new API key with Trade for sub-account grid01, usable from anywhere. It outlives this key.',
      'Makes a new API key with Trade for sub-account grid\\u{202e}02, usable from anywhere. It outlives this key.',
      en('dialogs:confirm.grants.detail'),
    ]);
  });

  it('names site and environment of a key whose end is not known', () => {
    const { detail } = confirmationOf({ ...question, apiKeyEnding: '' }, en);
    expect(detail).toContain('\n\nKey: Global, Live.\n\n');
  });

  it('leaves no placeholder for any kind, in any language', () => {
    const kinds = ['moves', 'leaves', 'grants', 'unknown-endpoint', 'other-host'] as const;
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
