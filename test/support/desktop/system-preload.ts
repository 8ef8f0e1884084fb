// The modules of system/ as one script, which Electron runs before the app's main script (`-r`).
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the script leaves what it made, for `app.evaluate` to call. */
export const systemGlobal = '__signetTestSystem';

/** In the order in which they need each other. */
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

/** One script and CommonJS: what `-r` loads for certain, in an Electron whose Node strips types or not. */
function preloadSource(): string {
  const start = `
try {
  globalThis.${systemGlobal} = replaceSystem(require('electron'));
} catch (error) {
  // Not a single real dialog may open: better no app at all.
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

/** Node calls the stripping of types by hand experimental, in every run. */
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

/** Writes the script. @returns its path, which is the same for the same script */
export function systemPreload(): string {
  path ??= write(preloadSource());
  return path;
}

function write(source: string): string {
  const folder = fileURLToPath(new URL('../../../out/test-system', import.meta.url));
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const target = join(folder, `${digest}.cjs`);
  mkdirSync(folder, { recursive: true });
  // Renamed into place, since another worker may write it too.
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, source);
  renameSync(draft, target);
  return target;
}
