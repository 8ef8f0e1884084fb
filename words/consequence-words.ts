import type { Consequence, NamedAccount, Permission, Wallet } from '#contract';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

type Translate = Translator<'consequences' | 'entries'>['t'];
type Of<Kind extends Consequence['kind']> = Extract<Consequence, { readonly kind: Kind }>;

/** Words what a request is about to do. Values from its body are shown with every character visible. */
export function wordConsequence(consequence: Consequence, t: Translate): string {
  // The kind of a consequence picks the function that takes it.
  const word = wordings[consequence.kind] as (consequence: Consequence, t: Translate) => string;
  return word(consequence, t);
}

const wordings: { readonly [Kind in Consequence['kind']]: (it: Of<Kind>, t: Translate) => string } =
  {
    'makes-key': ({ subAccount, permissions, addresses }, t) =>
      t('consequences:madeKey', {
        subAccount: visible(subAccount),
        permissions: permissionWords(permissions, t),
        addresses: addressWords(addresses ?? 'anywhere', t),
      }),
    'changes-key': wordChangedKey,
    'deletes-key': ({ subAccount, apiKey }, t) =>
      t('consequences:deletedKey', { subAccount: visible(subAccount), apiKey: visible(apiKey) }),
    'makes-sub-account': ({ subAccount, hasPassword }, t) =>
      t(`consequences:${hasPassword ? 'madeSubAccountWithPassword' : 'madeSubAccount'}`, {
        subAccount: visible(subAccount),
      }),
    'deletes-sub-account': ({ subAccount }, t) =>
      t('consequences:deletedSubAccount', { subAccount: visible(subAccount) }),
    'sets-deposit-address': ({ subAccount }, t) =>
      t('consequences:depositAddress', { subAccount: visible(subAccount) }),
    withdraws: wordWithdrawal,
    'pays-invoice': ({ currency, invoice }, t) =>
      t('consequences:invoice', { currency: visible(currency), invoice: visible(invoice) }),
    'pays-out': ({ account, method, ...money }, t) =>
      t('consequences:payout', {
        ...moneyValues(money),
        account: visible(account),
        method: visible(method),
      }),
    transfers: wordTransfer,
    'sets-transfer-out': ({ subAccounts, isAllowed }, t) =>
      t(`consequences:transferOut.${isAllowed ? 'allowed' : 'forbidden'}`, {
        subAccounts: listWords(subAccounts, t),
      }),
    'moves-positions': ({ count, from, to }, t) =>
      t('consequences:positions', { count, from: accountWords(from, t), to: accountWords(to, t) }),
    'block-trade': (_consequence, t) => t('consequences:blockTrade'),
    borrows: ({ side, money }, t) =>
      money
        ? t(`consequences:borrowed.${side}`, moneyValues(money))
        : t(`consequences:borrowedSome.${side}`),
    locks: ({ side, money }, t) =>
      money
        ? t(`consequences:locked.${side}`, moneyValues(money))
        : t(`consequences:lockedSome.${side}`),
    converts: (money, t) => t('consequences:converted', moneyValues(money)),
    effect: ({ effect }, t) => t(`consequences:effect.${effect}`),
    suspected: ({ effect }, t) => t(`consequences:suspected.${effect}`),
    unreadable: ({ worst, reason, member }, t) =>
      t('consequences:unreadable', {
        why: t(`consequences:why.${reason}`, { member: visible(member ?? '') }),
        worst: t(`consequences:worst.${worst}`),
      }),
  };

function wordChangedKey(
  { subAccount, apiKey, permissions, addresses }: Of<'changes-key'>,
  t: Translate,
): string {
  const sentences = [
    t('consequences:changedKey', { subAccount: visible(subAccount), apiKey: visible(apiKey) }),
    permissions &&
      t('consequences:changedPermissions', { permissions: permissionWords(permissions, t) }),
    addresses && t('consequences:changedAddresses', { addresses: addressWords(addresses, t) }),
    permissions === null && addresses === null ? t('consequences:unchangedAccess') : null,
  ];
  return joined(sentences, t);
}

function wordWithdrawal(
  { to, areaCode, chain, fee, recipient, ...money }: Of<'withdraws'>,
  t: Translate,
): string {
  const whom = areaCode === null ? visible(to) : `+${visible(areaCode)} ${visible(to)}`;
  const values = { ...moneyValues(money), to: whom };
  const sentences = [
    t(`consequences:withdrawal.${recipient}`, values),
    chain && t('consequences:chain', { chain: visible(chain) }),
    fee && t('consequences:fee', { fee: visible(fee) }),
  ];
  return joined(sentences, t);
}

function wordTransfer({ from, to, withLoans, ...money }: Of<'transfers'>, t: Translate): string {
  const values = { ...moneyValues(money), from: walletWords(from, t), to: walletWords(to, t) };
  const sentences = [
    t('consequences:transfer', values),
    withLoans ? t('consequences:withLoans') : null,
  ];
  return joined(sentences, t);
}

function joined(sentences: readonly (string | null)[], t: Translate): string {
  return sentences
    .filter((sentence) => sentence !== null)
    .reduce((first, second) => t('consequences:twoSentences', { first, second }));
}

function moneyValues(money: { readonly amount: string; readonly currency: string }) {
  return { amount: visible(money.amount), currency: visible(money.currency) };
}

function listWords(items: readonly string[], t: Translate): string {
  return items.map(visible).join(t('consequences:separator'));
}

function permissionWords(permissions: readonly Permission[] | null, t: Translate): string {
  if (permissions === null) return t('consequences:defaultPermissions');
  const words = permissions.map((permission) => t(`entries:permission.${permission}`));
  return words.join(t('consequences:separator'));
}

function addressWords(addresses: 'anywhere' | readonly string[], t: Translate): string {
  if (addresses === 'anywhere') return t('consequences:anywhere');
  return t('consequences:onlyFrom', { addresses: listWords(addresses, t) });
}

function walletWords({ wallet, owner }: Wallet, t: Translate): string {
  const name = owner.kind === 'sub' ? visible(owner.name) : '';
  return t(`consequences:wallet.${wallet}.${owner.kind}`, { name });
}

function accountWords(account: NamedAccount, t: Translate): string {
  const name = account.kind === 'sub' ? visible(account.name) : '';
  return t(`consequences:account.${account.kind}`, { name });
}
