import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

type WindowRows = {
  readonly count: number;
  /** In pixels, until a row is drawn and measured. */
  readonly height: (index: number) => number;
  readonly keyOf: (index: number) => string | number;
  /** Returns `true` if the arrow keys stop at a row. By default they stop at every row. */
  readonly takesFocus?: (index: number) => boolean;
};

/** Rows to draw beyond each edge of the window: enough for one turn of a mouse wheel. */
const overscan = 3;

/**
 * Draws only those rows of a list that are in sight, and the one that has the focus. They scroll with the window.
 *
 * @returns `body` has the properties of the element around the rows. Every row is a child of it, has its index as
 *   `data-index` and `measure` as its `ref`, and stands `top` pixels below the top of the body.
 */
export function useWindowRows<Body extends HTMLElement>(rows: WindowRows) {
  const { count, height, keyOf, takesFocus = () => true } = rows;
  const ref = useRef<Body>(null);
  const [focused, setFocused] = useState<number>();
  const scrollMargin = useTop(ref);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: height,
    getItemKey: keyOf,
    overscan,
    scrollMargin,
    rangeExtractor: useCallback((range: Range) => withRow(range, focused), [focused]),
  });

  // The arrow keys may go to a row that was not drawn until now.
  useEffect(() => {
    const row = ref.current?.querySelector(`:scope > [data-index="${focused}"]`);
    if (!row || row.contains(document.activeElement)) return;
    row.querySelector<HTMLElement>(':is(a,button,input)')?.focus({ preventScroll: true });
  }, [focused]);

  /** Arrow keys go from row to row, as Tab does, and Home and End go to the ends. */
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

  return {
    body: {
      ref,
      style: { height: virtualizer.getTotalSize() },
      onKeyDown: move,
      onFocus: (event: FocusEvent) => setFocused(indexOf(event.target)),
      onBlur: () => setFocused(undefined),
    },
    rows: virtualizer
      .getVirtualItems()
      .map(({ index, start, key }) => ({ index, key, top: start - scrollMargin })),
    measure: virtualizer.measureElement,
  };
}

/** The position of a drawn row. */
export type RowPlace = {
  readonly index: number;
  /** In pixels, from the top of the element around the rows. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
};

function indexOf(control: Element): number {
  return Number(control.closest('[data-index]')?.getAttribute('data-index'));
}

/** Measures how far an element is from the top of the page, in pixels. */
function useTop(element: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // The content above may grow: another language, a narrower window, larger letters.
    const measure = () => {
      const inWindow = element.current?.getBoundingClientRect().top ?? 0;
      setTop(Math.round(inWindow + window.scrollY));
    };
    // At once, so that no row is drawn twice at first.
    measure();
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
