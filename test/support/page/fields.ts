import { expect } from 'vitest';
import { type Locator, locators, page } from 'vitest/browser';

locators.extend({
  getByCss: (css: string) => `css=${css}`,
});

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** For what has no role and name of its own, such as a field that is masked. */
    getByCss(css: string): Locator;
  }
}

/** A field of a form by the name under which it is sent, whatever its label says. */
export function field(name: string): Locator {
  return page.getByCss(`input[name="${name}"]`);
}

/** Pastes as the keyboard does, whatever the clipboard of the machine holds. */
export function paste(target: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  target.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

/** Ticks a checkbox, or takes its tick away, if it is not so already. */
export async function setChecked(box: Locator, isChecked: boolean): Promise<void> {
  await expect.element(box).toBeVisible();
  if ((box.element() as HTMLInputElement).checked !== isChecked) await box.click();
}

/** The label of a choice that is hidden behind it, such as a part of a segmented control. */
export function labelOf(text: string): Locator {
  return page.getByCss('label').filter({ hasText: text });
}
