import { describe, expect, it } from 'vitest';
import { explainOkxError, okxErrors } from '../../../src-main/okx/okx-errors.ts';
import { expectedRemedies } from '../../support/expected-remedies.ts';

const codes =
  `50001 50004 50005 50011 50013 50026 50030 50035 50038 50053 50067 50100 50101 50102 50103 50104 50105 50106 50107
   50108 50109 50110 50111 50112 50113 50114 50115 50116 50118 50119 50120 50121
   59500 59510
   60004 60005 60006 60007 60009 60024 60032`.split(/\s+/);

const all = [...okxErrors.values()];
const sentences = all.flatMap(({ explanation, nextStep }) => [explanation, nextStep]);

describe('the errors of OKX', () => {
  it('are all explained', () => {
    expect([...okxErrors.keys()]).toEqual(codes);
  });

  it('have no explanation in common', () => {
    const single = sentences.flatMap((text) => text.split(/(?<=\.)\s+/));
    expect(single.filter((text, index) => single.indexOf(text) !== index)).toEqual([]);
  });

  it('are explained in calm sentences, without their number', () => {
    const loud = sentences.filter(
      (text) => !/^[A-Z].{15,}\.$/.test(text) || /[!]|\d{5}/.test(text),
    );
    expect(loud).toEqual([]);
  });

  it('have one remedy each', () => {
    const remedies = [...okxErrors].map(([code, { remedy }]) => [code, remedy]);
    expect(Object.fromEntries(remedies)).toEqual(expectedRemedies);
  });

  it('distinguishes an IP address that is not listed from an expired key', () => {
    expect(explainOkxError('50110')?.explanation).toMatch(/IP allowlist/);
    expect(explainOkxError('50110')?.explanation).not.toMatch(/expire/);
  });

  it('distinguishes a frozen account from a missing permission', () => {
    expect(explainOkxError('50100')?.explanation).toMatch(/frozen/);
    expect(explainOkxError('50100')?.explanation).not.toMatch(/permission/);
  });

  it('distinguishes the passphrase of the key from the password of the account', () => {
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
