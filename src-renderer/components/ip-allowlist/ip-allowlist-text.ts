import { type IpSurvey, ipAllowlistLimit, splitIpAllowlist } from '#contract';

/**
 * Replaces one item, and leaves the rest of the text as typed.
 *
 * @param index the index of the item in the result of `splitIpAllowlist`
 * @returns the same text if there is no such item
 */
export function withItem(text: string, index: number, item: string): string {
  let from = 0;
  for (const [at, known] of splitIpAllowlist(text).entries()) {
    const start = text.indexOf(known, from);
    if (at === index) return text.slice(0, start) + item + text.slice(start + known.length);
    from = start + known.length;
  }
  return text;
}

/** @returns `true` if the last item may be incomplete, because nothing follows it */
export function isOpenEnded(text: string): boolean {
  return text !== '' && splitIpAllowlist(`${text}x`).length === splitIpAllowlist(text).length;
}

/** @returns the number of addresses in an IPv4 segment; `undefined` for IPv6, whose numbers mean nothing to a person */
export function sizeOf(segment: string): number | undefined {
  const [address = '', length] = segment.split('/');
  return address.includes(':') || length === undefined ? undefined : 2 ** (32 - Number(length));
}

/** @returns the list for OKX's form, without duplicates; `undefined` if it is too long or an item is invalid */
export function listForOkx({ items, different, merged }: IpSurvey): readonly string[] | undefined {
  const isReadable = items.every(({ kind }) => kind === 'range');
  return isReadable && different <= ipAllowlistLimit ? merged : undefined;
}
