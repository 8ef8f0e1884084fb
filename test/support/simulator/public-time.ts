/** OKX docs, "Public Data", "Get system time". */
export function publicTime(now: number): object {
  return { ts: String(now) };
}
