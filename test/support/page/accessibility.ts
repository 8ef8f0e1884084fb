import axe, { type RunOnly, type RunOptions } from 'axe-core';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Settings } from '#contract';
import { languages } from './languages.ts';
import type { Signet } from './open-signet.tsx';

/** In CSS pixels: a narrow window, 1280 pixels at 200 %, and a very narrow window. */
const sizes = [
  { width: 720, height: 800 },
  { width: 640, height: 400 },
  { width: 480, height: 800 },
] as const;

const usual = { width: 1280, height: 800 } as const;

/** Those that axe applies by itself among its rules of `cat.color`. */
const colourRules: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

type Appearance = Pick<Settings, 'theme' | 'language'>;

/**
 * Looks at what the page shows now in every language and theme with axe, and in small windows for what is cut
 * off. The page is left in English and light.
 *
 * A theme changes nothing but colours, so axe applies all its rules in every language of one theme, and its
 * rules about colours in the other theme.
 *
 * @param screen what is looked at, for whoever reads of a failure
 */
export async function expectAccessible(signet: Signet, screen: string): Promise<void> {
  await settled(signet);
  for (const { language } of languages.toReversed()) {
    await dress(signet, { theme: 'dark', language });
    await expectNoViolation(`${screen}, dark, ${language}`);
    await expectNothingCutOff(`${screen}, ${language}`);
  }
  await dress(signet, { theme: 'light', language: 'en' });
  await expectNoViolation(`${screen}, light`, colourRules);
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

async function expectNoViolation(screen: string, runOnly?: RunOnly): Promise<void> {
  const options: RunOptions = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
  const { violations } = await axe.run(document, options);
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
