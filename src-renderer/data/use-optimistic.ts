import { useRef, useState } from 'react';

type Wish<Value> = {
  readonly wished: Value;
  /** Whether main has agreed. */
  readonly isKept: boolean;
  /** What the page knew from main at that time: the answer with the wish in it may still be on its way. */
  readonly seen?: Value;
};

/**
 * A value that main keeps and a person sets. The control shows at once what was chosen; if main refuses, it
 * goes back to what main has. Of several quick choices the last one is kept, and main hears of them one by one.
 *
 * @param value as main has it
 * @returns what to show, and what to call with a choice and the deed that has main keep it; the deed tells
 * whether main agreed, shows why not, and never rejects
 */
export function useOptimistic<Value extends string | number | boolean>(value: Value) {
  const [wish, setWish] = useState<Wish<Value>>();
  const queue = useRef({ turn: 0, last: Promise.resolve() });

  if (wish?.isKept) {
    if (wish.seen === undefined) setWish({ ...wish, seen: value });
    else if (value !== wish.seen) setWish(undefined);
  }

  function keep(wished: Value, deed: () => Promise<boolean>): void {
    queue.current.turn += 1;
    const { turn } = queue.current;
    const isLast = () => turn === queue.current.turn;
    setWish({ wished, isKept: false });
    queue.current.last = queue.current.last.then(async () => {
      // A later choice has taken its place.
      if (!isLast()) return;
      const isKept = await deed();
      if (isLast()) setWish(isKept ? { wished, isKept } : undefined);
    });
  }

  return [wish?.wished ?? value, keep] as const;
}
