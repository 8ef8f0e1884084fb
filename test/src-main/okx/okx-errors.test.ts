import { describe, expect, it } from 'vitest';
import { explainOkxError, okxErrors } from '../../../src-main/okx/okx-errors.ts';

const codes =
  `50011 50013 50026 50030 50035 50038 50053 50067 50100 50101 50102 50103 50104 50105 50106 50107
   50108 50109 50110 50111 50112 50113 50114 50115 50116 50118 50119 50120 50121
   60004 60005 60006 60007 60009 60024 60032`.split(/\s+/);

const all = [...okxErrors.values()];
const sentences = all.flatMap(({ explanation, nextStep }) => [explanation, nextStep]);

describe('the errors of OKX', () => {
  it('are all explained', () => {
    expect([...okxErrors.keys()]).toEqual(codes);
  });

  it('are explained by no sentence twice', () => {
    const single = sentences.flatMap((text) => text.split(/(?<=\.)\s+/));
    expect(single.filter((text, index) => single.indexOf(text) !== index)).toEqual([]);
  });

  it('are told in calm sentences, not by their number', () => {
    const loud = sentences.filter(
      (text) => !/^[A-Z].{15,}\.$/.test(text) || /[!]|\d{5}/.test(text),
    );
    expect(loud).toEqual([]);
  });

  it.each([
    ['50011', 'retry-later'],
    ['50030', 'add-permission'],
    ['50035', 'bind-ip'],
    ['50038', 'switch-environment'],
    ['50067', 'try-other-sites'],
    ['50100', 'contact-okx'],
    ['50101', 'switch-environment'],
    ['50102', 'correct-clock'],
    ['50105', 'reenter-passphrase'],
    ['50109', 'check-hosts'],
    ['50110', 'add-ip'],
    ['50111', 'reenter-api-key'],
    ['50113', 'reenter-secret-key'],
    ['50114', 'reenter-credentials'],
    ['50119', 'try-other-sites'],
    ['50120', 'add-permission'],
    ['50121', 'change-network'],
    ['60006', 'correct-clock'],
    ['60009', 'reenter-credentials'],
    ['60024', 'reenter-passphrase'],
    ['60032', 'try-other-sites'],
  ])('gives for %s the remedy %s', (code, remedy) => {
    expect(explainOkxError(code)?.remedy).toBe(remedy);
  });

  it('tells an IP address that is not listed from a key that has expired', () => {
    expect(explainOkxError('50110')?.explanation).toMatch(/IP allowlist/);
    expect(explainOkxError('50110')?.explanation).not.toMatch(/expire/);
  });

  it('tells a frozen account from a missing permission', () => {
    expect(explainOkxError('50100')?.explanation).toMatch(/frozen/);
    expect(explainOkxError('50100')?.explanation).not.toMatch(/permission/);
  });

  it('tells the passphrase of the key from the password of the account', () => {
    expect(explainOkxError('50105')?.nextStep).toMatch(/not the password/);
    expect(explainOkxError('60024')?.nextStep).toMatch(/not the password/);
  });
});

describe('explainOkxError', () => {
  it.each(['', '0', '51000', ' 50110', '50110 ', '050110', '__proto__', 'constructor'])(
    'explains nothing for %j',
    (code) => {
      expect(explainOkxError(code)).toBeUndefined();
    },
  );
});
