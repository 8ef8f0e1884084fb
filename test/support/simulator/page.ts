import { Refused } from './refusals.ts';

/** OKX docs, "Pagination": at most so many a page, and so many where no number is given. */
const mostRows = 100;

/**
 * Picks the rows that a query asks for, the newest first.
 *
 * @param query its `limit`, `after` and `before`, which is what the cursor is compared with
 * @param cursorOf a whole number, as text or in ms since 1970: of older rows the smaller
 * @throws Refused 51000 for what is no whole number
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

/** Leaves what happened within the `begin` and `end` of a query, in ms since 1970. */
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
