/** `node tools/icons/render.ts` renders the icons from their SVG sources. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { requireBrowser } from '../../test/support/desktop/browser.ts';
import { root } from '../root.ts';

const icons = [
  { source: 'assets/icon.svg', target: 'assets/icon.png', size: 1024 },
  { source: 'assets/tray.svg', target: 'src-renderer/public/tray.png', size: 36 },
  { source: 'assets/badge.svg', target: 'src-renderer/public/badge.png', size: 32 },
] as const;

const browser = await chromium.launch({ executablePath: requireBrowser() });
const page = await browser.newPage();
for (const { source, target, size } of icons) {
  const svg = readFileSync(`${root}${source}`).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${svg}">`,
  );
  mkdirSync(dirname(`${root}${target}`), { recursive: true });
  await page.screenshot({ path: `${root}${target}`, omitBackground: true });
}
await browser.close();
