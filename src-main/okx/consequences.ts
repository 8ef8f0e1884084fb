import type { Consequence, MentionedEffect, SignRequest } from '#contract';
import { isMentioned } from './effects.ts';
import {
  moneyIfStated,
  movesPositions,
  paysInvoice,
  paysOut,
  setsTransferOut,
  sideOf,
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

/** By the path after `/api/v5/`. The effects of the others say enough. */
const descriptions: Readonly<Record<string, Describe>> = {
  'account/move-positions': movesPositions,
  'asset/broker/nd/modify-subaccount-deposit-address': setsDepositAddress,
  'asset/broker/nd/subaccount-deposit-address': setsDepositAddress,
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
  'fiat/create-withdrawal': paysOut,
  'users/subaccount/apikey': makesKey,
  'users/subaccount/create-subaccount': makesSubAccount,
  'users/subaccount/delete-apikey': deletesKey,
  'users/subaccount/modify-apikey': changesKey,
  'users/subaccount/set-transfer-out': setsTransferOut,
};

/** OKX's block trades: their price is agreed with a counterparty, so they can hand over value like a transfer. */
const blockTrading = '/api/v5/rfq/';

const root = '/api/v5/';

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
    return readBody(body).map(descriptions[path.slice(root.length)] ?? effectOf(effect, path));
  } catch (cause) {
    if (!(cause instanceof UnreadableBody)) throw cause;
    const { reason, member } = cause;
    const worst = path.includes('/delete-') ? 'deletes' : effect;
    return [{ kind: 'unreadable', worst, reason, member }];
  }
}

function effectOf(effect: MentionedEffect, path: string): Describe {
  return (body) => {
    const [money, side] = [moneyIfStated(body), sideOf(body, path)];
    if (effect === 'borrows' && side !== null) return { kind: 'borrows', side, money };
    if (effect === 'locks' && side !== null) return { kind: 'locks', side, money };
    return { kind: 'effect', effect, money };
  };
}
