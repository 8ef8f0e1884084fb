// Joins the modules of system/ into one script, which Electron runs before the app's main script (`-r`).
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The global with which `app.evaluate` reaches the script. */
export const systemGlobal = '__signetTestSystem';

/** In the order of their dependencies. */
const parts = [
  'journal',
  'replace',
  'clipboard',
  'dialogs',
  'launcher',
  'menu-entry',
  'menus',
  'messages',
  'notifications',
  'power',
  'sandbox',
  'shell',
  'trays',
  'system',
];

/** Builds a single CommonJS script, which `-r` can load whether or not Electron's Node strips types. */
function preloadSource(): string {
  const start = `
try {
  globalThis.${systemGlobal} = replaceSystem(require('electron'));
} catch (error) {
  // No real dialog may open, so the app must not start.
  process.stderr.write(\`The system could not be replaced: \${error.stack}\\n\`);
  process.exit(1);
}`;
  return `'use strict';\n${parts.map(partSource).join('\n')}\n${start}\n`;
}

function partSource(name: string): string {
  const text = readFileSync(new URL(`./system/${name}.ts`, import.meta.url), 'utf8');
  return withoutWarning(() => stripTypeScriptTypes(text))
    .replaceAll(/^import [^;]*;$/gm, '')
    .replaceAll(/^export /gm, '');
}

/** Suppresses Node's warning that stripping types is experimental. */
function withoutWarning<Result>(work: () => Result): Result {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

let path: string | undefined;

/** Writes the script. @returns its path, which only depends on the script */
export function systemPreload(): string {
  path ??= write(preloadSource());
  return path;
}

function write(source: string): string {
  const folder = fileURLToPath(new URL('../../../out/test-system', import.meta.url));
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const target = join(folder, `${digest}.cjs`);
  mkdirSync(folder, { recursive: true });
  // Renamed into place, because another worker may be writing it as well.
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, source);
  renameSync(draft, target);
  return target;
}
