import type { Consequence, NamedAccount, Wallet } from '#contract';
import { type Members, UnreadableBody } from './request-body.ts';

/** OKX docs, "Funds transfer": the accounts of `from` and `to`. */
const wallets = { 6: 'funding', 18: 'trading' } as const;
/** OKX docs, "Withdrawal": `dest`. */
const destinations = { 3: 'internal', 4: 'on-chain' } as const;
/** OKX docs, "Funds transfer": `type`, as whose account the funds leave and reach. */
const transferOwners = {
  0: ['this', 'this'],
  1: ['this', 'sub'],
  2: ['sub', 'this'],
  3: ['this', 'main'],
  4: ['this', 'sub'],
} as const;

/** OKX docs, "Withdrawal". */
export function withdraws(body: Members): Consequence {
  const destination = body.choice('dest', destinations);
  if (destination === undefined) throw new UnreadableBody('member', 'dest');
  return {
    kind: 'withdraws',
    ...moneyIn(body),
    ...recipientIn(body, destination),
    chain: body.optional('chain', 'text'),
    fee: body.optional('fee'),
  };
}

/** OKX docs, "Lightning withdrawals", until they left them out. */
export function paysInvoice(body: Members): Consequence {
  const [currency, invoice] = [body.required('ccy'), body.required('invoice')];
  return { kind: 'pays-invoice', currency, invoice };
}

/** OKX docs, "Create withdrawal order" of fiat. */
export function paysOut(body: Members): Consequence {
  const [account, method] = [body.required('paymentAcctId'), body.required('paymentMethod')];
  return { kind: 'pays-out', ...moneyIn(body), account, method };
}

/** OKX docs, "Funds transfer". */
export function transfers(body: Members): Consequence {
  const [from, to] = body.choice('type', transferOwners) ?? transferOwners[0];
  const owner = (kind: 'this' | 'main' | 'sub'): Wallet['owner'] =>
    kind === 'sub' ? { kind, name: body.required('subAcct') } : { kind };
  return {
    kind: 'transfers',
    ...moneyIn(body),
    from: { wallet: walletIn(body, 'from'), owner: owner(from) },
    to: { wallet: walletIn(body, 'to'), owner: owner(to) },
    withLoans: withLoansIn(body),
  };
}

/** OKX docs, "Master accounts manage the transfers between sub-accounts". */
export function transfersBetweenSubAccounts(body: Members): Consequence {
  const wallet = (end: 'from' | 'to'): Wallet => ({
    wallet: walletIn(body, end),
    owner: { kind: 'sub', name: body.required(`${end}SubAccount`) },
  });
  return {
    kind: 'transfers',
    ...moneyIn(body),
    from: wallet('from'),
    to: wallet('to'),
    withLoans: withLoansIn(body),
  };
}

/** OKX docs, "Set permission of transfer out": it is allowed unless the request says otherwise. */
export function setsTransferOut(body: Members): Consequence {
  const subAccounts = body.words('subAcct');
  if (subAccounts === null) throw new UnreadableBody('member', 'subAcct');
  return { kind: 'sets-transfer-out', subAccounts, isAllowed: body.flag('canTransOut') ?? true };
}

/** OKX docs, "Move positions": the name of the main account is `0`. */
export function movesPositions(body: Members): Consequence {
  const account = (member: 'fromAcct' | 'toAcct'): NamedAccount => {
    const name = body.required(member);
    return name === '0' ? { kind: 'main' } : { kind: 'sub', name };
  };
  const [from, to] = [account('fromAcct'), account('toAcct')];
  return { kind: 'moves-positions', count: body.list('legs').length, from, to };
}

/** OKX docs, "Convert trade". */
export function converts(body: Members): Consequence {
  return { kind: 'converts', amount: body.required('sz'), currency: body.required('szCcy') };
}

/** OKX docs, "Buy/sell trade" of fiat. */
export function buysOrSells(body: Members): Consequence {
  return { kind: 'converts', amount: body.required('rfqAmt'), currency: body.required('rfqCcy') };
}

/** OKX docs, "Manual borrow and repay in Spot mode". */
export function borrowsOrRepays(body: Members): Consequence {
  return {
    kind: 'borrows',
    side: sideIn(body, { borrow: 'in', repay: 'out' }),
    money: moneyIn(body),
  };
}

/** OKX docs, "Savings/PurchaseRedempt". */
export function commitsOrFrees(body: Members): Consequence {
  return {
    kind: 'locks',
    side: sideIn(body, { purchase: 'in', redempt: 'out' }),
    money: moneyIn(body),
  };
}

type Side = 'in' | 'out';

function sideIn(body: Members, sides: Readonly<Record<string, Side>>): Side {
  const side = body.choice('side', sides);
  if (side === undefined) throw new UnreadableBody('member', 'side');
  return side;
}

/** OKX docs, "Withdrawal": a phone number is complete with `areaCode` only, and `toAddrType` 2 is a UID. */
function recipientIn(body: Members, destination: 'internal' | 'on-chain') {
  const to = body.required('toAddr');
  if (destination === 'on-chain') return { to, areaCode: null, recipient: 'on-chain' } as const;
  const recipient = body.choice('toAddrType', { 1: 'name', 2: 'uid' } as const) ?? 'name';
  return { to, areaCode: recipient === 'uid' ? null : body.optional('areaCode'), recipient };
}

/** OKX docs, "Funds transfer": `loanTrans` lets borrowed funds be transferred. */
function withLoansIn(body: Members): boolean {
  return body.flag('loanTrans') ?? false;
}

function moneyIn(body: Members) {
  return { amount: body.required('amt'), currency: body.required('ccy') };
}

function walletIn(body: Members, name: 'from' | 'to'): Wallet['wallet'] {
  const wallet = body.choice(name, wallets);
  if (wallet === undefined) throw new UnreadableBody('member', name);
  return wallet;
}
