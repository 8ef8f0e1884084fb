import type { Deposit } from './deposit.ts';
import type { FundingBill } from './funding-bill.ts';
import type { SimulatedOrder } from './order.ts';
import type { TradingBill } from './trading-bill.ts';
import type { Withdrawal } from './withdrawal.ts';

/** The history of an account, in any order. */
export type AccountHistory = {
  /** Includes open orders. */
  readonly orders: readonly SimulatedOrder[];
  readonly tradingBills: readonly TradingBill[];
  readonly fundingBills: readonly FundingBill[];
  readonly withdrawals: readonly Withdrawal[];
  readonly deposits: readonly Deposit[];
};
