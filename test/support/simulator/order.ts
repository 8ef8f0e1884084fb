import { dayMs, hourMs } from '#contract';
import { page, within } from './page.ts';
import { Refused } from './refusals.ts';
import { needed } from './request-body.ts';

/** An order, with amounts as decimal text, as in OKX's answers; instants are Unix time in ms. */
export type SimulatedOrder = {
  readonly orderId: string;
  /** For example `BTC-USDT` or `BTC-USDT-SWAP`. */
  readonly instrument: string;
  readonly side: 'buy' | 'sell';
  readonly price: string;
  readonly size: string;
  readonly filled: string;
  /** Negative, in the quote currency; `0` if nothing is filled. */
  readonly fee: string;
  readonly state: 'live' | 'partially_filled' | 'filled' | 'canceled';
  readonly at: number;
  /** When the order was last filled or canceled; defaults to `at`. */
  readonly updatedAt?: number;
};

/** OKX docs, "Get order history (last 7 days)": an order that was canceled without a fill is kept this long. */
const canceledKeptMs = 2 * hourMs;

/** OKX docs, "Order Book Trading", "Trade", "Get order list": the open orders. */
export function pendingOrders(
  orders: readonly SimulatedOrder[],
  query: URLSearchParams,
): readonly object[] {
  const open = ofKind(orders, query).filter((order) => !isDone(order));
  return page(open, query, ({ orderId }) => orderId).map(orderFields);
}

/**
 * OKX docs, "Order Book Trading", "Trade", "Get order history": the completed orders of the last days.
 *
 * @param days 7, or about 90 from the archive
 * @throws Refused 50014 without `instType`
 */
export function orderHistory(
  orders: readonly SimulatedOrder[],
  query: URLSearchParams,
  { now, days }: { readonly now: number; readonly days: number },
): readonly object[] {
  needed(query, 'instType');
  const kept = within(ofKind(orders, query), query)
    .filter(isDone)
    .filter((order) => updatedAt(order) > now - days * dayMs)
    .filter(
      (order) =>
        order.state === 'filled' ||
        Number(order.filled) > 0 ||
        updatedAt(order) > now - canceledKeptMs,
    );
  return page(kept, query, ({ orderId }) => orderId).map(orderFields);
}

function ofKind(
  orders: readonly SimulatedOrder[],
  query: URLSearchParams,
): readonly SimulatedOrder[] {
  const wanted = query.get('instType') ?? '';
  if (!['', 'SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION'].includes(wanted)) {
    throw new Refused('51000', { name: 'instType' });
  }
  const instrument = query.get('instId') ?? '';
  return orders
    .filter((order) => wanted === '' || instrumentType(order) === wanted)
    .filter((order) => instrument === '' || order.instrument === instrument);
}

function isDone({ state }: SimulatedOrder): boolean {
  return state === 'filled' || state === 'canceled';
}

function updatedAt(order: SimulatedOrder): number {
  return order.updatedAt ?? order.at;
}

function instrumentType({ instrument }: SimulatedOrder): string {
  const [, , kind] = instrument.split('-');
  if (kind === undefined) return 'SPOT';
  return kind === 'SWAP' ? 'SWAP' : 'FUTURES';
}

function orderFields(order: SimulatedOrder): object {
  const hasFills = Number(order.filled) > 0;
  const [, quote = ''] = order.instrument.split('-');
  const isCanceled = order.state === 'canceled';
  return {
    accFillSz: order.filled,
    algoClOrdId: '',
    algoId: '',
    attachAlgoClOrdId: '',
    attachAlgoOrds: [],
    avgPx: hasFills ? order.price : '',
    cTime: String(order.at),
    cancelSource: isCanceled ? '1' : '',
    cancelSourceReason: isCanceled ? 'Order canceled by user' : '',
    category: 'normal',
    ccy: '',
    clOrdId: '',
    fee: order.fee,
    feeCcy: quote,
    fillPx: hasFills ? order.price : '',
    fillSz: hasFills ? order.filled : '0',
    fillTime: hasFills ? String(updatedAt(order)) : '',
    instId: order.instrument,
    instType: instrumentType(order),
    isTpLimit: 'false',
    lever: '',
    linkedAlgoOrd: { algoId: '' },
    ordId: order.orderId,
    ordType: 'limit',
    pnl: '0',
    posSide: 'net',
    px: order.price,
    pxType: '',
    pxUsd: '',
    pxVol: '',
    quickMgnType: '',
    rebate: '0',
    rebateCcy: quote,
    reduceOnly: 'false',
    side: order.side,
    slOrdPx: '',
    slTriggerPx: '',
    slTriggerPxType: '',
    source: '',
    state: order.state,
    stpId: '',
    stpMode: 'cancel_maker',
    sz: order.size,
    tag: '',
    tdMode: 'cash',
    tgtCcy: '',
    tpOrdPx: '',
    tpTriggerPx: '',
    tpTriggerPxType: '',
    tradeId: hasFills ? order.orderId.slice(-9) : '',
    tradeQuoteCcy: quote,
    uTime: String(updatedAt(order)),
  };
}
