import { describe, expect, it } from 'vitest';
import { okxErrorCodes } from '#contract';
import { en } from '#words/en';
import { sentencesOf } from '../support/sentences.ts';
import { languages } from './languages.ts';

const codes =
  `50001 50004 50005 50011 50013 50026 50030 50035 50038 50053 50067 50100 50101 50102 50103 50104 50105 50106 50107
   50108 50109 50110 50111 50112 50113 50114 50115 50116 50118 50119 50120 50121
   59500 59510
   60004 60005 60006 60007 60009 60024 60032`.split(/\s+/);

const { okxErrors } = en;

describe('the errors of OKX', () => {
  it('are all explained', () => {
    expect([[...okxErrorCodes], Object.keys(okxErrors)]).toEqual([codes, codes]);
  });

  it.each(languages)('say what happened in a sentence of their own: $language', ({ catalogue }) => {
    const what = Object.values(catalogue.okxErrors).map((words) => words.what);
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
