import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';

type WindowRows = {
  readonly count: number;
  /** In pixels, until a row is drawn and measured. */
  readonly height: (index: number) => number;
  readonly keyOf: (index: number) => string | number;
  /** Whether the arrow keys stop at a row; they do at all where this is not given. */
  readonly takesFocus?: (index: number) => boolean;
};

/** Rows that scroll with the window, of which only those in sight are drawn, and the one that has the focus. */
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

  /** Arrow keys go from row to row, as Tab does; Home and End to the ends. */
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

/** How far an element is from the top of the page, in pixels. */
function useTop(element: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // What stands above may grow: another language, a narrower window, larger letters.
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

/** A row that has the focus stays in the page when it is scrolled out of sight. */
function withRow(range: Range, focused: number | undefined): number[] {
  const rows = defaultRangeExtractor(range);
  if (focused === undefined || focused >= range.count || rows.includes(focused)) return rows;
  return [...rows, focused].sort((a, b) => a - b);
}
