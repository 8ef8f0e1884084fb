import { useRef, useState } from 'react';

type Choice<Value> = {
  readonly value: Value;
  readonly isSaved: boolean;
  /** Main's value when the choice was saved: main's answer with the choice in it may still be pending. */
  readonly valueInMain?: Value;
};

/**
 * Shows a choice at once and has main save it. If main refuses, the control returns to main's value. Choices
 * are saved one at a time, and of several quick ones only the last.
 *
 * @param value main's value
 * @returns the value to show, and a function that takes a choice and how to save it. Saving resolves to `true`
 * if main has saved the choice; otherwise it shows why not. It must not reject.
 */
export function useOptimistic<Value extends string | number | boolean>(value: Value) {
  const [choice, setChoice] = useState<Choice<Value>>();
  const queue = useRef({ count: 0, last: Promise.resolve() });

  if (choice?.isSaved) {
    if (choice.valueInMain === undefined) setChoice({ ...choice, valueInMain: value });
    else if (value !== choice.valueInMain) setChoice(undefined);
  }

  function choose(chosen: Value, save: () => Promise<boolean>): void {
    queue.current.count += 1;
    const { count } = queue.current;
    const isLast = () => count === queue.current.count;
    setChoice({ value: chosen, isSaved: false });
    queue.current.last = queue.current.last.then(async () => {
      if (!isLast()) return;
      const isSaved = await save();
      if (isLast()) setChoice(isSaved ? { value: chosen, isSaved } : undefined);
    });
  }

  return [choice?.value ?? value, choose] as const;
}
