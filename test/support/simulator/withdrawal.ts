import { page } from './page.ts';

/** A withdrawal, with amounts as decimal text, as in OKX's answers. */
export type Withdrawal = {
  readonly withdrawalId: string;
  readonly currency: string;
  /** For example `ETH-Ethereum`. */
  readonly chain: string;
  readonly amount: string;
  readonly fee: string;
  readonly address: string;
  readonly transaction: string;
  /** OKX's number: 0 waiting, 1 pending, 2 done, -1 failed, -2 canceled, … */
  readonly state: string;
  /** Unix time in ms. */
  readonly at: number;
};

/** OKX docs, "Funding Account", "Get withdrawal history". */
export function withdrawalHistory(
  withdrawals: readonly Withdrawal[],
  query: URLSearchParams,
): readonly object[] {
  const currency = query.get('ccy') ?? '';
  const state = query.get('state') ?? '';
  const kept = withdrawals
    .filter((withdrawal) => currency === '' || withdrawal.currency === currency)
    .filter((withdrawal) => state === '' || withdrawal.state === state);
  return page(kept, query, ({ at }) => at).map((withdrawal) => ({
    amt: withdrawal.amount,
    areaCodeFrom: '',
    areaCodeTo: '',
    ccy: withdrawal.currency,
    chain: withdrawal.chain,
    clientId: '',
    fee: withdrawal.fee,
    feeCcy: withdrawal.currency,
    from: '',
    nonTradableAsset: false,
    note: '',
    state: withdrawal.state,
    to: withdrawal.address,
    toAddrType: '1',
    ts: String(withdrawal.at),
    txId: withdrawal.transaction,
    wdId: withdrawal.withdrawalId,
  }));
}
