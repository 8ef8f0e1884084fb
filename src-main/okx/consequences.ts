import type { Consequence, SignRequest } from '#contract';
import { isMentioned } from './effects.ts';
import {
  borrowsOrRepays,
  buysOrSells,
  commitsOrFrees,
  converts,
  movesPositions,
  paysInvoice,
  paysOut,
  setsTransferOut,
  transfers,
  transfersBetweenSubAccounts,
  withdraws,
} from './fund-consequences.ts';
import {
  changesKey,
  deletesKey,
  deletesSubAccount,
  makesKey,
  makesSubAccount,
  setsDepositAddress,
} from './key-consequences.ts';
import type { Requirement } from './permissions.ts';
import { type Members, readBody, UnreadableBody } from './request-body.ts';

type Describe = (body: Members) => Consequence;

const root = '/api/v5/';

const borrows = () => ({ kind: 'borrows', side: 'in', money: null }) as const;
const repays = () => ({ kind: 'borrows', side: 'out', money: null }) as const;
const commits = () => ({ kind: 'locks', side: 'in', money: null }) as const;
const frees = () => ({ kind: 'locks', side: 'out', money: null }) as const;

/**
 * By the path after `/api/v5/`. The effects of the others say enough.
 *
 * SECURITY: each reads only members that OKX documents for its endpoint, since OKX ignores all others.
 */
const descriptions: Readonly<Record<string, Describe>> = {
  'account/borrow-repay': borrowsOrRepays,
  'account/fixed-loan/borrowing-order': borrows,
  'account/fixed-loan/repay-borrowing-order': repays,
  'account/move-positions': movesPositions,
  'account/quick-margin-borrow-repay': borrowsOrRepays,
  'account/spot-manual-borrow-repay': borrowsOrRepays,
  'asset/broker/nd/modify-subaccount-deposit-address': setsDepositAddress,
  'asset/broker/nd/subaccount-deposit-address': setsDepositAddress,
  'asset/convert/trade': converts,
  'asset/subaccount/transfer': transfersBetweenSubAccounts,
  'asset/transfer': transfers,
  'asset/withdrawal': withdraws,
  'asset/withdrawal-lightning': paysInvoice,
  'broker/dma/subaccount/apikey': makesKey,
  'broker/nd/create-subaccount': makesSubAccount,
  'broker/nd/delete-subaccount': deletesSubAccount,
  'broker/nd/subaccount/apikey': makesKey,
  'broker/nd/subaccount/delete-apikey': deletesKey,
  'broker/nd/subaccount/modify-apikey': changesKey,
  'fiat/buy-sell/trade': buysOrSells,
  'fiat/create-withdrawal': paysOut,
  'finance/fixed-loan/lending-order': commits,
  'finance/flexible-loan/borrow': borrows,
  'finance/flexible-loan/repay': repays,
  'finance/savings/purchase-redempt': commitsOrFrees,
  'finance/sfp/dcd/order': commits,
  'finance/sfp/dcd/redeem': frees,
  'finance/sfp/dcd/trade': commits,
  'finance/simple-earn-fixed/purchase': commits,
  'finance/simple-earn-fixed/redeem': frees,
  'finance/staking-defi/eth/purchase': commits,
  'finance/staking-defi/eth/redeem': frees,
  'finance/staking-defi/purchase': commits,
  'finance/staking-defi/redeem': frees,
  'finance/staking-defi/sol/purchase': commits,
  'finance/staking-defi/sol/redeem': frees,
  'users/subaccount/apikey': makesKey,
  'users/subaccount/create-subaccount': makesSubAccount,
  'users/subaccount/delete-apikey': deletesKey,
  'users/subaccount/modify-apikey': changesKey,
  'users/subaccount/set-transfer-out': setsTransferOut,
};

/** OKX's block trades: their price is agreed with a counterparty, so they can hand over value like a transfer. */
const blockTrading = `${root}rfq/`;

/**
 * Describes what a request is about to do, from its path and its body, for a person to read before it is signed.
 *
 * @param requirement of this request
 * @returns one item for each thing that it does; empty if its effect needs no mention, or nothing is known of it
 */
export function consequencesOf(
  { requestPath, body }: SignRequest,
  requirement: Requirement,
): readonly Consequence[] {
  if (requirement.kind === 'unknown' && requirement.reason === 'not-in-table') {
    return requirement.effect === null ? [] : [{ kind: 'suspected', effect: requirement.effect }];
  }
  const { effect } = requirement;
  const [path = '', query] = requestPath.split('?', 2);
  if (effect === 'orders' && path.startsWith(blockTrading)) return [{ kind: 'block-trade' }];
  if (!isMentioned(effect)) return [];
  try {
    // OKX could read parameters from both, and nothing says which it believes.
    if (query !== undefined) throw new UnreadableBody('query');
    return readBody(body).map(
      descriptions[path.slice(root.length)] ?? (() => ({ kind: 'effect', effect })),
    );
  } catch (cause) {
    if (!(cause instanceof UnreadableBody)) throw cause;
    const { reason, member } = cause;
    const worst = path.includes('/delete-') ? 'deletes' : effect;
    return [{ kind: 'unreadable', worst, reason, member }];
  }
}
