import type { Page } from '@playwright/test';
import { expect } from './desktop.ts';

/** Goes with Tab to the control of that name, as a person without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    // Where nothing has the focus there is nothing to describe: Tab begins at the top.
    const isFocused = await page.evaluate(() => document.querySelector('*:focus') !== null);
    const focused = isFocused ? await page.locator('*:focus').first().ariaSnapshot() : '';
    const found = typeof name === 'string' ? focused.includes(`"${name}"`) : name.test(focused);
    if (found) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

/** Every control that is reached must show that it is. */
export async function expectFocusRing(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return 'nothing has the focus';
    const rings = [
      element,
      element.parentElement,
      element.closest('tr'),
      element.closest('label'),
    ].map((part) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = part
        ? getComputedStyle(part)
        : { outlineStyle: 'none', outlineWidth: '0px', boxShadow: 'none', borderColor: '' };
      const isOutlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      return isOutlined || boxShadow !== 'none' || borderColor === 'rgb(18, 94, 89)';
    });
    return rings.some(Boolean) ? 'shown' : element.outerHTML.slice(0, 120);
  });
  expect(ring).toBe('shown');
}
