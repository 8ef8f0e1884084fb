import type { SimulatedKey } from './simulated-key.ts';

/**
 * OKX docs, "Funding Account", "Get balance".
 *
 * @param currencies the requested ones, or `undefined` for all
 */
export function fundingBalances(
  { holdings }: SimulatedKey,
  currencies: readonly string[] | undefined,
): readonly object[] {
  return holdings
    .filter(({ currency }) => currencies?.includes(currency) ?? true)
    .map(({ currency, available, frozen }) => ({
      availBal: available,
      bal: String(Number(available) + Number(frozen)),
      ccy: currency,
      frozenBal: frozen,
    }));
}
