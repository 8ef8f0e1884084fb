import { Refused } from './refusals.ts';

/** OKX docs, "Pagination": the most rows of a page, which is also the default. */
const mostRows = 100;

/**
 * Selects the rows of a page, newest first.
 *
 * @param query may have `limit`, and `after` and `before`, which are compared with the cursor
 * @param cursorOf returns a whole number, as text or as Unix time in ms; smaller for older rows
 * @throws Refused 51000 if a parameter is no whole number
 */
export function page<Row>(
  rows: readonly Row[],
  query: URLSearchParams,
  cursorOf: (row: Row) => string | number,
): readonly Row[] {
  const limit = wholeNumber(query, 'limit') ?? BigInt(mostRows);
  const after = wholeNumber(query, 'after');
  const before = wholeNumber(query, 'before');
  if (limit < 1n || limit > mostRows) throw new Refused('51000', { name: 'limit' });
  return rows
    .map((row) => ({ row, cursor: BigInt(cursorOf(row)) }))
    .filter(({ cursor }) => after === undefined || cursor < after)
    .filter(({ cursor }) => before === undefined || cursor > before)
    .sort((a, b) => Number(b.cursor - a.cursor))
    .slice(0, Number(limit))
    .map(({ row }) => row);
}

/** Filters rows by the `begin` and `end` of a query, Unix time in ms. */
export function within<Row extends { readonly at: number }>(
  rows: readonly Row[],
  query: URLSearchParams,
): readonly Row[] {
  const begin = wholeNumber(query, 'begin') ?? 0n;
  const end = wholeNumber(query, 'end');
  return rows.filter(({ at }) => at >= begin && (end === undefined || at <= end));
}

function wholeNumber(query: URLSearchParams, name: string): bigint | undefined {
  const text = query.get(name) ?? '';
  if (text === '') return undefined;
  if (!/^\d{1,20}$/.test(text)) throw new Refused('51000', { name });
  return BigInt(text);
}
