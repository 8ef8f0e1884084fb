import { expect } from 'vitest';
import { type Locator, locators, page } from 'vitest/browser';

locators.extend({
  getByCss: (css: string) => `css=${css}`,
});

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** Finds controls without a role and a name, such as masked fields. */
    getByCss(css: string): Locator;
  }
}

/** Finds a field of a form by its name, in any language. */
export function field(name: string): Locator {
  return page.getByCss(`input[name="${name}"]`);
}

/** Pastes as the keyboard does, without the machine's clipboard. */
export function paste(target: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  target.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

/** Ticks or unticks a checkbox, if it is not so already. */
export async function setChecked(box: Locator, isChecked: boolean): Promise<void> {
  await expect.element(box).toBeVisible();
  if ((box.element() as HTMLInputElement).checked !== isChecked) await box.click();
}

/** Finds the label of a hidden input, such as a part of a segmented control. */
export function labelOf(text: string): Locator {
  return page.getByCss('label').filter({ hasText: text });
}
