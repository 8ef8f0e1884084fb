/** Says from where a key may be used. */
export type IpOrigin =
  /** The list is empty, or contains a segment with every address. */
  | { readonly kind: 'anywhere'; readonly because: 'nothing-bound' | 'open-segment' }
  | { readonly kind: 'bound'; readonly first: string; readonly others: number };

export function ipOriginOf(allowlist: readonly string[]): IpOrigin {
  const [first, ...others] = allowlist;
  if (first === undefined) return { kind: 'anywhere', because: 'nothing-bound' };
  // A prefix of no bits, as in 0.0.0.0/0 and ::/0.
  if (allowlist.some((item) => /\/0+$/.test(item))) {
    return { kind: 'anywhere', because: 'open-segment' };
  }
  return { kind: 'bound', first, others: others.length };
}
