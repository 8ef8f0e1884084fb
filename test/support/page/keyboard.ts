import { expect } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';

/** Presses one key, perhaps with others held: `Enter`, `Shift+Tab`, `Control+k`. */
export async function press(keys: string): Promise<void> {
  const names = keys.split('+');
  const key = names.pop() ?? '';
  const held = names.map((name) => `{${name}>}`).join('');
  const released = names.map((name) => `{/${name}}`).join('');
  await userEvent.keyboard(`${held}{${key === 'Space' ? ' ' : key}}${released}`);
}

/** Types a text, letter by letter, into what has the focus. */
export async function type(text: string): Promise<void> {
  await userEvent.keyboard(text.replaceAll(/[{[]/g, '$&$&'));
}

/** Moves with Tab to a control, as a user without a mouse does. */
export async function tabTo(control: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (control.elements().includes(document.activeElement as HTMLElement)) return;
    await press(key);
  }
  throw new Error(`${key} never reached ${control.asLocator()}.`);
}

/** Every focused control must show its focus. */
export function expectFocusRing(): void {
  const element = document.activeElement;
  const parts = [
    element,
    element?.parentElement,
    element?.closest('tr'),
    element?.closest('label'),
  ].filter((part) => part instanceof Element);
  const isShown = parts.some((part) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  expect(isShown ? 'shown' : element?.outerHTML.slice(0, 120)).toBe('shown');
}

/** Puts the focus on a control, as if Tab had reached it. */
export async function focus(control: Locator): Promise<void> {
  (await control.findElement()).focus();
}
