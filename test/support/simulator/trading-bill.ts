import { dayMs } from '#contract';
import { page, within } from './page.ts';

/** A change of the trading account, with amounts as decimal text, as in OKX's answers. */
export type TradingBill = {
  readonly billId: string;
  readonly currency: string;
  readonly change: string;
  readonly balance: string;
  /** OKX's numbers: 1 transfer, 2 trade, … and 1 buy, 2 sell, 11 transfer in, 12 transfer out, … */
  readonly type: string;
  readonly subType: string;
  /** Empty for a transfer. */
  readonly instrument: string;
  readonly orderId: string;
  /** Unix time in ms. */
  readonly at: number;
};

/**
 * OKX docs, "Trading Account", "Get bills details": the bills of the last days.
 *
 * @param days 7, or about 90 from the archive
 */
export function tradingBills(
  bills: readonly TradingBill[],
  query: URLSearchParams,
  { now, days }: { readonly now: number; readonly days: number },
): readonly object[] {
  const currency = query.get('ccy') ?? '';
  const type = query.get('type') ?? '';
  const kept = within(bills, query)
    .filter((bill) => bill.at > now - days * dayMs)
    .filter((bill) => currency === '' || bill.currency === currency)
    .filter((bill) => type === '' || bill.type === type);
  return page(kept, query, ({ billId }) => billId).map(billFields);
}

function billFields(bill: TradingBill): object {
  const isTrade = bill.instrument !== '';
  return {
    bal: bill.balance,
    balChg: bill.change,
    billId: bill.billId,
    ccy: bill.currency,
    clOrdId: '',
    earnAmt: '',
    earnApr: '',
    execType: isTrade ? 'T' : '',
    fee: '0',
    fillFwdPx: '',
    fillIdxPx: '',
    fillMarkPx: '',
    fillMarkVol: '',
    fillPxUsd: '',
    fillPxVol: '',
    fillTime: isTrade ? String(bill.at) : '',
    from: bill.subType === '11' ? '6' : bill.subType === '12' ? '18' : '',
    instId: bill.instrument,
    instType: isTrade ? 'SPOT' : '',
    interest: '0',
    mgnMode: isTrade ? 'cash' : '',
    notes: '',
    ordId: bill.orderId,
    pnl: '0',
    posBal: '0',
    posBalChg: '0',
    px: '',
    subType: bill.subType,
    sz: bill.change.replace('-', ''),
    tag: '',
    to: bill.subType === '11' ? '18' : bill.subType === '12' ? '6' : '',
    tradeId: '',
    ts: String(bill.at),
    type: bill.type,
  };
}
