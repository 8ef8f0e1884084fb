// Builds the scripts of the two worlds from the modules in world/ without a bundler: it strips types, imports and
// exports, and joins the modules in the order of their dependencies.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { Script } from 'node:vm';

export const ISOLATED_WORLD = 'Electron Isolated Context';

export interface PreloadSettings {
  readonly path: string | undefined;
  readonly inSubFrames: boolean;
  readonly additionalArguments: readonly string[];
}

export function moduleSource(name: string): string {
  const text = readFileSync(new URL(`./world/${name}.ts`, import.meta.url), 'utf8');
  return stripTypeScriptTypes(text)
    .replaceAll(/^import [^;]*;$/gm, '')
    .replaceAll(/^export /gm, '');
}

function worldSource(names: readonly string[], start: string): string {
  return `(() => {'use strict';\n${names.map(moduleSource).join('\n')}\n${start}\n})();`;
}

let pageScript: string | undefined;

export function pageWorldSource(): string {
  pageScript ??= worldSource(['link', 'page-world'], 'startPageWorld();');
  return pageScript;
}

export function preloadWorldSource(settings: PreloadSettings): string {
  const source = settings.path === undefined ? null : readFileSync(settings.path, 'utf8');
  const wrapped = wrapPreload(source, settings.path ?? '');
  const options = {
    source: source === null ? null : '',
    path: settings.path ?? '',
    inSubFrames: settings.inSubFrames,
    argv: [process.execPath, ...settings.additionalArguments],
    versions: process.versions,
    env: process.env,
    platform: process.platform,
    arch: process.arch,
  };
  const start = `startPreloadWorld(${JSON.stringify(options)});`;
  const names = ['clone', 'context-menu', 'emitter', 'input', 'keys', 'link', 'preload-world'];
  return `${wrapped}\n${worldSource(names, start)}`;
}

function wrapPreload(source: string | null, path: string): string {
  const head = 'globalThis.__standInPreload = function (require, module, exports, process) {';
  const wrapped = `${head}${source ?? ''}\n};`;
  try {
    new Script(wrapped, { filename: path });
    return wrapped;
  } catch (error) {
    return `${head} throw new SyntaxError(${JSON.stringify(String(error))}); };`;
  }
}
