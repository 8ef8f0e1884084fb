import type { KeyboardEvent } from 'react';

/** Puts the focus on a link of a list, counted from 0; past an end, on the last or the first. */
export function focusLink(list: Element | null, index: number): void {
  const links = linksOf(list);
  links.at(links.length === 0 ? 0 : index % links.length)?.focus();
}

/** Arrow keys, Home and End go from link to link; Tab does as well. */
export function walkLinks(event: KeyboardEvent<HTMLElement>): void {
  const links = linksOf(event.currentTarget);
  const at = links.findIndex((link) => link.matches(':focus'));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const next = steps[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  focusLink(event.currentTarget, next);
}

function linksOf(list: Element | null): readonly HTMLAnchorElement[] {
  return [...(list?.querySelectorAll('a') ?? [])];
}
