import { createContext } from 'react';

/** The keys that a person picked, by their ids. */
export type PickedKeys = {
  readonly ids: ReadonlySet<string>;
  /** Picks keys, or drops them from those that are picked. */
  readonly pick: (ids: readonly string[], isPicked: boolean) => void;
};

export const PickedKeysContext = createContext<PickedKeys>({
  ids: new Set(),
  pick: () => undefined,
});

/** @returns a new set, with the keys or without them */
export function withPicked(
  before: ReadonlySet<string>,
  ids: readonly string[],
  isPicked: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) isPicked ? after.add(id) : after.delete(id);
  return after;
}
