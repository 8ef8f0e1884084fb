import { page } from './page.ts';

/** A deposit, with amounts as decimal text, as in OKX's answers. */
export type Deposit = {
  readonly depositId: string;
  readonly currency: string;
  /** For example `USDT-TRC20`. */
  readonly chain: string;
  readonly amount: string;
  readonly address: string;
  readonly transaction: string;
  /** OKX's number: 0 waiting for confirmation, 1 credited, 2 successful, … */
  readonly state: string;
  /** Unix time in ms. */
  readonly at: number;
};

/** OKX docs, "Funding Account", "Get deposit history". */
export function depositHistory(
  deposits: readonly Deposit[],
  query: URLSearchParams,
): readonly object[] {
  const currency = query.get('ccy') ?? '';
  const state = query.get('state') ?? '';
  const kept = deposits
    .filter((deposit) => currency === '' || deposit.currency === currency)
    .filter((deposit) => state === '' || deposit.state === state);
  return page(kept, query, ({ at }) => at).map((deposit) => ({
    actualDepBlkConfirm: deposit.state === '2' ? '12' : '1',
    amt: deposit.amount,
    areaCodeFrom: '',
    ccy: deposit.currency,
    chain: deposit.chain,
    depId: deposit.depositId,
    from: '',
    fromWdId: '',
    state: deposit.state,
    to: deposit.address,
    ts: String(deposit.at),
    txId: deposit.transaction,
  }));
}
