import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';

type WindowRows = {
  readonly count: number;
  /** The estimated height of a row in pixels, until it is measured. */
  readonly height: (index: number) => number;
  readonly keyOf: (index: number) => string | number;
  /** Checks whether the arrow keys stop at a row; if absent, they stop at every row. */
  readonly takesFocus?: (index: number) => boolean;
};

/** Renders, of rows that scroll with the window, only the visible ones and the one with the focus. */
export function useWindowRows<Body extends HTMLElement>(rows: WindowRows) {
  const { count, height, keyOf, takesFocus = () => true } = rows;
  const body = useRef<Body>(null);
  const [focused, setFocused] = useState<number>();
  const scrollMargin = useTop(body);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: height,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin,
    rangeExtractor: useCallback((range: Range) => withRow(range, focused), [focused]),
  });

  /** Moves the focus by the arrow keys, Home and End. */
  function move(event: KeyboardEvent): void {
    if (focused === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1, Home: 1, End: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = { Home: 0, End: count - 1 }[event.key] ?? focused + step;
    for (let index = from; index >= 0 && index < count; index += step) {
      if (!takesFocus(index)) continue;
      setFocused(index);
      virtualizer.scrollToIndex(index);
      return;
    }
  }

  return { body, focused, setFocused, virtualizer, move };
}

/** Measures the distance of an element from the top of the page, in pixels. */
function useTop(element: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // The content above may change its height: by language, width of the window, or size of the letters.
    const measure = () => {
      const inWindow = element.current?.getBoundingClientRect().top ?? 0;
      setTop(Math.round(inWindow + window.scrollY));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

/** Keeps the row with the focus rendered when it is scrolled out of sight. */
function withRow(range: Range, focused: number | undefined): number[] {
  const rows = defaultRangeExtractor(range);
  if (focused === undefined || focused >= range.count || rows.includes(focused)) return rows;
  return [...rows, focused].sort((a, b) => a - b);
}
