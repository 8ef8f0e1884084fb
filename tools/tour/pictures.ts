import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '#contract';
import { root } from '../root.ts';
import { hasChineseFont } from './chinese-font.ts';
import { call } from './page-call.ts';
import type { TourStep } from './tour-step.ts';

/** Relative to the repository. */
export const picturesFolder = 'out/tour';
const folder = join(root, picturesFolder);
const themes = ['light', 'dark'] as const;
/** The initial size of Signet's window, in CSS pixels. */
const windowSize = { width: 1280, height: 800 };

/** Lists the looks of every screenshot: each theme in each language that can be drawn on this machine. */
export function looks(): readonly Pick<Settings, 'theme' | 'language'>[] {
  const languages = hasChineseFont() ? (['zh-Hans', 'zh-Hant', 'en'] as const) : (['en'] as const);
  if (languages.length === 1) {
    process.stdout.write(
      'No font on this machine has Chinese characters, so the tour is only in English. Install fonts-noto-cjk for all languages.\n',
    );
  }
  return languages.flatMap((language) => themes.toReversed().map((theme) => ({ theme, language })));
}

/** Removes the screenshots of an earlier tour. */
export function clearPictures(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

/** Takes screenshots in every look, and leaves the last look in place. */
export async function takePictures(
  page: Page,
  { name, isCovered }: Pick<TourStep, 'name' | 'isCovered'>,
  wanted: ReturnType<typeof looks>,
): Promise<void> {
  for (const look of wanted) {
    await call(page, 'settings:set', look);
    const { theme, language } = look;
    await page.locator(`html[lang="${language}"][data-mantine-color-scheme="${theme}"]`).waitFor();
    if (!isCovered) await page.setViewportSize(await wholePage(page));
    await standStill(page);
    const path = join(folder, `${name}-${theme}-${language}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    await page.setViewportSize(windowSize);
  }
}

/** Waits until nothing moves. Transitions start with one of the next frames. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = () =>
      document.getAnimations().filter(({ effect, playState }) => {
        return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
      });
    do {
      await frame();
      await frame();
      await Promise.allSettled(moving().map(({ finished }) => finished));
    } while (moving().length > 0);
  });
}

/** Returns the size of the window, made as high as its contents. */
async function wholePage(page: Page): Promise<typeof windowSize> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return { ...windowSize, height: Math.max(height, windowSize.height) };
}
