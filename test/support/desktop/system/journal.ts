const journals: unknown[][] = [];

/** Creates a list of events, which {@link forgetAll} empties. */
export function journal<Item>(): Item[] {
  const items: Item[] = [];
  journals.push(items);
  return items;
}

/** Empties all lists, for tests that share a running app. */
export function forgetAll(): void {
  for (const items of journals) items.length = 0;
}
