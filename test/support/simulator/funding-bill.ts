import { dayMs } from '#contract';
import { page } from './page.ts';

/** A change of the funding account, with amounts as decimal text, as in OKX's answers. */
export type FundingBill = {
  readonly billId: string;
  readonly currency: string;
  readonly change: string;
  readonly balance: string;
  /** OKX's number: 1 deposit, 2 withdrawal, 20 to a sub-account, 131 to trading, … */
  readonly type: string;
  /** Unix time in ms. */
  readonly at: number;
};

const monthMs = 30 * dayMs;

/** OKX docs, "Funding Account", "Asset bills details": the bills of the past month. */
export function fundingBills(
  bills: readonly FundingBill[],
  query: URLSearchParams,
  now: number,
): readonly object[] {
  const currency = query.get('ccy') ?? '';
  const type = query.get('type') ?? '';
  const kept = bills
    .filter((bill) => bill.at > now - monthMs)
    .filter((bill) => currency === '' || bill.currency === currency)
    .filter((bill) => type === '' || bill.type === type);
  return page(kept, query, ({ at }) => at).map((bill) => ({
    bal: bill.balance,
    balChg: bill.change,
    billId: bill.billId,
    ccy: bill.currency,
    clientId: '',
    notes: '',
    ts: String(bill.at),
    type: bill.type,
  }));
}
