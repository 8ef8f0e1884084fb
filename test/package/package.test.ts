import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { buildIfNeeded } from '../../tools/build.ts';
import { root } from '../../tools/root.ts';
import { type ArchivedFile, extractArchive, readArchive } from './asar-archive.ts';
import { type FuseName, fuseBytes, publishedWire, readFuses } from './fuse-wire.ts';

/** As it must be: what is off could be used to run other code in Signet's name. */
const fuses: Readonly<Record<FuseName, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
};

const folder = mkdtempSync(join(tmpdir(), 'signet-package-'));
const packaged = join(folder, 'package', `linux${process.arch === 'x64' ? '' : '-arm64'}-unpacked`);
let files: readonly ArchivedFile[] = [];

beforeAll(() => {
  buildIfNeeded();
  pack(standInForElectron());
  files = readArchive(join(packaged, 'resources/app.asar'));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with all that electron-builder looks for in Electron's own: an executable with fuses in it. */
function standInForElectron(): string {
  const electron = join(folder, 'electron');
  mkdirSync(join(electron, 'resources'), { recursive: true });
  const binary = Buffer.concat([Buffer.from('#!/bin/false\n'), fuseBytes(publishedWire)]);
  writeFileSync(join(electron, 'electron'), binary, { mode: 0o755 });
  writeFileSync(join(electron, 'version'), manifest.devDependencies.electron);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) {
    writeFileSync(join(electron, name), name);
  }
  return electron;
}

function pack(electron: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--dir', '--linux', process.arch === 'x64' ? '--x64' : '--arm64'],
      ...[`-c.electronDist=${electron}`, `-c.directories.output=${join(folder, 'package')}`],
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}${stderr}`);
}

/** The settings below `electronFuses:`. */
function fusesOfConfiguration(): Readonly<Record<string, boolean>> {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const [, block = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(text) ?? [];
  const lines = block.matchAll(/^ {2}(\w+): (true|false)$/gm);
  return Object.fromEntries([...lines].map(([, name, state]) => [name, state === 'true']));
}

function inFolder(path: string): boolean {
  return /^(?:node_modules|out\/(?:main|preload|renderer))\//.test(path);
}

describe('electron-builder.yml', () => {
  it('states every fuse that electron-builder knows, as security demands', () => {
    const { wasmTrapHandlers: _hasNoName, ...stated } = fuses;
    expect(fusesOfConfiguration()).toEqual(stated);
  });
});

describe('the package', () => {
  it('has its fuses turned in the binary itself', () => {
    expect(readFuses(readFileSync(join(packaged, 'signet')))).toEqual(fuses);
  });

  it('holds what was built, its package.json and packages, and nothing else', () => {
    const others = files.map(({ path }) => path).filter((path) => !inFolder(path));
    expect(others).toEqual(['package.json']);
  });

  it('has main, preload, page and tray icon where Signet looks for them', () => {
    const needed = [
      'main/main.js',
      'preload/preload.cjs',
      'renderer/index.html',
      'renderer/tray.png',
    ];
    const paths = new Set(files.map(({ path }) => path));
    expect(needed.filter((path) => !paths.has(`out/${path}`))).toEqual([]);
  });

  it('holds no source, no map and no type', () => {
    const sources = files.filter(({ path }) => /\.(?:map|[cm]?tsx?|c|cc|cpp|h)$/.test(path));
    expect(sources.map(({ path }) => path)).toEqual([]);
  });

  it('has none of the packages that only build or test it', () => {
    const paths = files.map(({ path }) => path);
    const development = Object.keys(manifest.devDependencies).filter((name) =>
      paths.some((path) => path.startsWith(`node_modules/${name}/`)),
    );
    expect(development).toEqual([]);
  });

  it('keeps the packages with code of the machine beside the archive, for this machine only', () => {
    const native = files.filter(({ path }) => path.endsWith('.node'));
    const machine = `linux-${process.arch}`;
    const misplaced = native.filter(
      ({ path, isUnpacked }) => !isUnpacked || !path.includes(machine),
    );
    const packages = new Set(native.map(({ path }) => path.split('/')[1]));
    expect([misplaced, packages]).toEqual([[], new Set(['argon2', 'fs-native-extensions'])]);
  });

  it.skipIf(process.platform !== 'linux')('can load every package that main imports', () => {
    const app = join(folder, 'app');
    extractArchive(files, app);
    const main = readFileSync(join(app, 'out/main/main.js'), 'utf8');
    const imported = [...main.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
    const packages = imported.filter((name) => !name?.startsWith('node:') && name !== 'electron');
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
      cwd: join(app, 'out/main'),
      encoding: 'utf8',
      // Electron brings a module of its own name along.
      input: `
        import { registerHooks } from 'node:module';
        const stub = { url: 'data:text/javascript,export default {}', shortCircuit: true };
        registerHooks({
          resolve: (name, context, next) => (name === 'electron' ? stub : next(name, context)),
        });
        for (const name of ${JSON.stringify(packages)}) await import(name);
        console.log('loaded');`,
    });
    expect([packages.length > 0, stdout, stderr]).toEqual([true, 'loaded\n', '']);
  });
});
