/** A ref: a new screen takes the focus, so that the keyboard and a screen reader are where the eye is. */
export function focusHeading(heading: HTMLHeadingElement | null): void {
  const main = heading?.closest('main');
  if (main && !main.contains(document.activeElement)) heading?.focus({ preventScroll: true });
}
