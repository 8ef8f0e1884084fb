import type { KeyboardEvent } from 'react';

/** Focuses a link of a list, by its index. An index past one end means the link at the other end. */
export function focusLink(list: Element | null, index: number): void {
  const links = linksOf(list);
  links.at(links.length === 0 ? 0 : index % links.length)?.focus();
}

/** Moves the focus between links by the arrow keys, Home and End, besides Tab. */
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
