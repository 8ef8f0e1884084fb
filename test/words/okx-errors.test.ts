import { describe, expect, it } from 'vitest';
import { type OkxErrorCode, okxErrorCodes } from '#contract';
import { en } from '#words/en';
import { sentencesOf } from '../support/sentences.ts';
import { languages } from './languages.ts';

const codes = `1 2
   50000 50001 50002 50004 50005 50006 50007 50009 50011 50012 50013 50014 50026 50027 50028 50029 50030 50035 50038
   50051 50052 50053 50059 50060 50061 50067 50100 50101 50102 50103 50104 50105 50106 50107 50108 50109 50110 50111
   50112 50113 50114 50115 50116 50118 50119 50120 50121
   51000 51008 51010 51149
   58119 58128 58207 58210 58228
   59500 59501 59502 59503 59504 59505 59506 59508 59510 59550 59604
   60004 60005 60006 60007 60009 60011 60023 60024 60028 60031 60032 63999 64008`.split(/\s+/);

/** OKX gives all of them for a reason of region, identity or regulation, and does not document which. */
const regional: readonly OkxErrorCode[] = ['50051', '50052', '50059', '50060', '59550'];

const { okxErrors } = en;

describe('the errors of OKX', () => {
  it('are all explained', () => {
    expect([[...okxErrorCodes], Object.keys(okxErrors)]).toEqual([codes, codes]);
  });

  it.each(languages)('say what happened in a sentence of their own: $language', ({ catalogue }) => {
    const what = Object.entries(catalogue.okxErrors)
      .filter(([code]) => !regional.slice(1).some((other) => other === code))
      .map(([, words]) => words.what);
    expect(what.filter((text, index) => what.indexOf(text) !== index)).toEqual([]);
  });

  it('are explained in calm sentences, without their number', () => {
    const sentences = [
      ...sentencesOf(okxErrors).values(),
      ...sentencesOf(en.okxRequestErrors).values(),
    ];
    const loud = sentences.filter(
      (text) => !/^[A-Z].{15,}\.$/.test(text) || /[!]|\d{5}/.test(text),
    );
    expect(loud).toEqual([]);
  });

  it.each(['50007', '50009', '50012', '50027', '50028', '50029', '59508', ...regional] as const)(
    'say that a new key does not help an account that is restricted: %s',
    (code) => {
      expect(okxErrors[code].next).toMatch(/A new key does not/);
    },
  );

  it('distinguish a frozen account from a missing permission', () => {
    expect(okxErrors['50100'].what).toMatch(/frozen/);
    expect(okxErrors['50100'].what).not.toMatch(/permission/);
  });

  it('distinguish an address that is not listed from an expired key', () => {
    expect(okxErrors['50110'].what).toMatch(/address/);
    expect(okxErrors['50110'].what).not.toMatch(/expire/);
  });

  it('distinguish the passphrase of the key from the password of the account', () => {
    expect(okxErrors['50105'].next).toMatch(/not the password/);
    expect(okxErrors['60024'].next).toMatch(/not the password/);
  });
});
