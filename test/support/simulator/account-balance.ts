import type { Holding, SimulatedKey } from './simulated-key.ts';

/**
 * OKX docs, "Trading Account", "Get balance".
 *
 * @param currencies the requested ones, or `undefined` for all
 */
export function accountBalance(
  key: SimulatedKey,
  currencies: readonly string[] | undefined,
  now: number,
): object {
  const wanted = key.holdings.filter(({ currency }) => currencies?.includes(currency) ?? true);
  const worth = wanted.reduce((sum, holding) => sum + total(holding) * price(holding), 0);
  return {
    adjEq: '',
    availEq: '',
    borrowFroz: '',
    details: wanted.map((holding) => detail(holding, now)),
    imr: '',
    isoEq: '0',
    mgnRatio: '',
    mmr: '',
    notionalUsd: '',
    ordFroz: '',
    totalEq: worth.toFixed(2),
    uTime: String(now),
    upl: '',
  };
}

function detail(holding: Holding, now: number): object {
  const equity = String(total(holding));
  return {
    accAvgPx: '',
    availBal: holding.available,
    availEq: holding.available,
    cashBal: equity,
    ccy: holding.currency,
    crossLiab: '',
    disEq: equity,
    eq: equity,
    eqUsd: (total(holding) * price(holding)).toFixed(2),
    fixedBal: '0',
    frozenBal: holding.frozen,
    interest: '',
    isoEq: '0',
    isoLiab: '',
    liab: '',
    maxLoan: '',
    mgnRatio: '',
    notionalLever: '0',
    ordFrozen: holding.frozen,
    spotInUseAmt: '',
    stgyEq: '0',
    twap: '0',
    uTime: String(now),
    upl: '0',
    uplLiab: '',
  };
}

function total({ available, frozen }: Holding): number {
  return Number(available) + Number(frozen);
}

function price({ usdPrice }: Holding): number {
  return Number(usdPrice);
}
