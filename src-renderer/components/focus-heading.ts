/** A ref that focuses the heading of a new screen, so that keyboard and screen reader start there. */
export function focusHeading(heading: HTMLHeadingElement | null): void {
  const main = heading?.closest('main');
  if (main && !main.contains(document.activeElement)) heading?.focus({ preventScroll: true });
}
