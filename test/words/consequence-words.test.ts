import { describe, expect, it } from 'vitest';
import {
  type Consequence,
  confirmedEffects,
  consequenceSchema,
  mentionedEffectSchema,
} from '#contract';
import { wordConsequence } from '#words';
import { mainTranslator } from '#words/main';

const money = { amount: '1.5', currency: 'USDT' };
const this_ = { wallet: 'funding', owner: { kind: 'this' } } as const;
const main = { wallet: 'trading', owner: { kind: 'main' } } as const;
const sub = { wallet: 'trading', owner: { kind: 'sub', name: 'grid01' } } as const;
const key = { subAccount: 'grid01', apiKey: '37c541a1' } as const;
const worst = [...mentionedEffectSchema.options, 'deletes'] as const;

/** Each kind with each of its forms. */
const consequences: readonly Consequence[] = [
  { kind: 'makes-key', subAccount: 'grid01', permissions: ['trade'], addresses: 'anywhere' },
  { kind: 'makes-key', subAccount: 'grid01', permissions: null, addresses: ['203.0.113.7', '::1'] },
  { kind: 'changes-key', ...key, permissions: ['read_only', 'trade'], addresses: 'anywhere' },
  { kind: 'changes-key', ...key, permissions: null, addresses: null },
  { kind: 'deletes-key', ...key },
  { kind: 'makes-sub-account', subAccount: 'grid01', hasPassword: false },
  { kind: 'makes-sub-account', subAccount: 'grid01', hasPassword: true },
  { kind: 'deletes-sub-account', subAccount: 'grid01' },
  { kind: 'sets-deposit-address', subAccount: 'grid01' },
  {
    kind: 'withdraws',
    ...money,
    to: 'bc1q',
    areaCode: null,
    chain: 'BTC-Bitcoin',
    fee: '0.1',
    recipient: 'on-chain',
  },
  {
    kind: 'withdraws',
    ...money,
    to: '15651000000',
    areaCode: '86',
    chain: null,
    fee: null,
    recipient: 'name',
  },
  {
    kind: 'withdraws',
    ...money,
    to: '446557',
    areaCode: null,
    chain: null,
    fee: null,
    recipient: 'uid',
  },
  { kind: 'pays-invoice', currency: 'BTC', invoice: 'lnbc1' },
  { kind: 'pays-out', ...money, account: '412323', method: 'TR_BANKS' },
  { kind: 'transfers', ...money, from: this_, to: sub, withLoans: false },
  { kind: 'transfers', ...money, from: this_, to: sub, withLoans: true },
  {
    kind: 'transfers',
    ...money,
    from: main,
    to: { ...this_, wallet: 'trading' },
    withLoans: false,
  },
  { kind: 'sets-transfer-out', subAccounts: ['a', 'b'], isAllowed: true },
  { kind: 'sets-transfer-out', subAccounts: ['a'], isAllowed: false },
  { kind: 'moves-positions', count: 1, from: main.owner, to: sub.owner },
  { kind: 'moves-positions', count: 2, from: sub.owner, to: main.owner },
  { kind: 'block-trade' },
  ...(['in', 'out'] as const).flatMap((side): readonly Consequence[] => [
    { kind: 'borrows', side, money },
    { kind: 'borrows', side, money: null },
    { kind: 'locks', side, money },
    { kind: 'locks', side, money: null },
  ]),
  { kind: 'converts', ...money },
  ...mentionedEffectSchema.options.map((effect): Consequence => ({ kind: 'effect', effect })),
  ...confirmedEffects.map((effect): Consequence => ({ kind: 'suspected', effect })),
  ...worst.map(
    (each): Consequence => ({ kind: 'unreadable', worst: each, reason: 'member', member: 'amt' }),
  ),
  ...(['not-json', 'read-differently', 'query', 'too-much'] as const).map(
    (reason): Consequence => ({ kind: 'unreadable', worst: 'leaves', reason, member: null }),
  ),
];

describe('wordConsequence', () => {
  it('words every kind of consequence', () => {
    const kinds = consequenceSchema.options.map(({ shape }) => shape.kind.value);
    expect(new Set(consequences.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
    'leaves no placeholder, key or value out in %s, and no two forms alike',
    (language) => {
      const { t } = mainTranslator(language);
      const sentences = consequences.map((consequence) => wordConsequence(consequence, t));
      expect(
        sentences.filter((sentence) => /[{}]|consequences|undefined|null/.test(sentence)),
      ).toEqual([]);
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual(
        [],
      );
      const isSaid = (consequence: Consequence, index: number) =>
        Object.values(consequence)
          .filter((value) => typeof value === 'string' && /^[\w.]*\d/.test(value))
          .every((value) => sentences[index]?.includes(String(value)));
      expect(consequences.filter((each, index) => !isSaid(each, index))).toEqual([]);
    },
  );

  it('says in English what is about to happen', () => {
    const { t } = mainTranslator('en');
    const said = consequences.slice(0, 4).map((consequence) => wordConsequence(consequence, t));
    expect(said).toEqual([
      'Makes a new API key with Trade for sub-account grid01, usable from anywhere. It outlives this key.',
      'Makes a new API key with the permissions that OKX gives by default for sub-account grid01, usable only from 203.0.113.7, ::1. It outlives this key.',
      'Changes API key 37c541a1 of sub-account grid01. It then has Read, Trade. It is then usable from anywhere.',
      'Changes API key 37c541a1 of sub-account grid01. Its permissions and addresses stay as they are.',
    ]);
  });

  it('shows values unchanged, even those that look like replacement patterns, and escapes what is invisible', () => {
    const { t } = mainTranslator('en');
    const invoice = '$&{{currency}}$t(dialogs:cancel)\u202e\n';
    expect(wordConsequence({ kind: 'pays-invoice', currency: 'BTC', invoice }, t)).toBe(
      'Pays this Lightning invoice in BTC, out of OKX: $&{{currency}}$t(dialogs:cancel)\\u{202e}\\n.',
    );
  });
});
