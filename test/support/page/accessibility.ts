import axe from 'axe-core';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Settings } from '#contract';
import { languages } from './languages.ts';
import type { Signet } from './open-signet.tsx';

const themes = ['light', 'dark'] as const;

/** As many pixels of CSS as are left by a narrow window, by 1280 pixels at 200 %, and by a very narrow one. */
const sizes = [
  { width: 720, height: 800 },
  { width: 640, height: 400 },
  { width: 480, height: 800 },
] as const;

const usual = { width: 1280, height: 800 } as const;

type Appearance = Pick<Settings, 'theme' | 'language'>;

/**
 * Looks at what the page shows now in every language and theme with axe, and in small windows for what is cut
 * off. The page is left in English and light.
 *
 * @param screen what is looked at, for whoever reads of a failure
 */
export async function expectAccessible(signet: Signet, screen: string): Promise<void> {
  await settled(signet);
  for (const { language } of languages.toReversed()) {
    for (const theme of themes.toReversed()) {
      await dress(signet, { theme, language });
      await expectNoViolation(`${screen}, ${theme}, ${language}`);
    }
    await expectNothingCutOff(`${screen}, ${language}`);
  }
}

/** Changes theme and language, and waits until the page shows them. */
async function dress({ value, bridge }: Signet, appearance: Appearance): Promise<void> {
  await value('settings:set', appearance);
  const html = document.documentElement;
  await expect.poll(() => html.lang).toBe(appearance.language);
  await expect.poll(() => html.dataset['mantineColorScheme']).toBe(appearance.theme);
  await settled({ bridge });
}

/** Waits until the page has all its answers, and shows them. */
export async function settled({ bridge }: Pick<Signet, 'bridge'>): Promise<void> {
  do {
    await expect.poll(() => bridge.pending).toBe(0);
    await nextPaint();
  } while (bridge.pending > 0);
}

async function expectNoViolation(screen: string): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(found, screen).toEqual([]);
}

async function expectNothingCutOff(screen: string): Promise<void> {
  for (const { width, height } of sizes) {
    await page.viewport(width, height);
    await nextPaint();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect([screen, width, scrollWidth - clientWidth]).toEqual([screen, width, 0]);
  }
  await page.viewport(usual.width, usual.height);
}

/** Waits for two frames, because what one requests is there in the next. */
async function nextPaint(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
