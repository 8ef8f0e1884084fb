import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { buildIfNeeded } from '../../tools/build.ts';
import { root } from '../../tools/root.ts';
import { type ArchivedFile, extractArchive, readArchive } from './asar-archive.ts';
import { type FuseName, readFuses } from './fuse-wire.ts';
import { describeCommandLine } from './packaged-command-line.ts';
import { type Packed, pack } from './packed.ts';

/** The required fuses. Those that are off could be used to run other code in Signet's name. */
const fuses: Readonly<Record<FuseName, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
};

const configuration = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
const ofBuilder = (path: string) =>
  readFileSync(join(root, 'node_modules/app-builder-lib', path), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'signet-package-'));
let packed: Packed;
let files: readonly ArchivedFile[] = [];

/** A package is built on a machine of its own kind, and electron-builder's tools are only available for Linux here. */
const describeOnLinux = describe.skipIf(process.platform !== 'linux');

beforeAll(() => {
  if (process.platform !== 'linux') return;
  expect(buildIfNeeded()).toBeUndefined();
  packed = pack(folder);
  files = readArchive(join(packed.folder, 'resources/app.asar'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the settings below `electronFuses:`. */
function fusesOfConfiguration(): Readonly<Record<string, boolean>> {
  const [, block = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(configuration) ?? [];
  const lines = block.matchAll(/^ {2}(\w+): (true|false)$/gm);
  return Object.fromEntries([...lines].map(([, name, state]) => [name, state === 'true']));
}

const ofRepository = (path: string) => readFileSync(join(root, path), 'utf8');

function withoutComments(text: string): string {
  return text.replace(/^\s*(?:#|rem ).*$/gm, '');
}

/** Lists the folders of the packages in the archive. */
function packageFolders(): readonly string[] {
  const named = files.map(
    ({ path }) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0],
  );
  return [...new Set(named)].filter((path) => path !== undefined);
}

function inFolder(path: string): boolean {
  return /^(?:node_modules|out\/(?:main|preload|renderer))\//.test(path);
}

describeOnLinux('the command line', () => describeCommandLine(() => packed.folder));

describe('electron-builder.yml', () => {
  it('sets every fuse that electron-builder knows as security requires', () => {
    const { wasmTrapHandlers: _hasNoName, ...stated } = fuses;
    expect(fusesOfConfiguration()).toEqual(stated);
  });
});

describe('the package for macOS', () => {
  it('is signed at least ad hoc, since Apple silicon runs nothing unsigned', () => {
    expect(configuration).toMatch(/^ {2}identity: "-"$/m);
    // The hardened runtime only loads libraries of the same signer, and an ad hoc signature has no signer.
    expect(ofBuilder('templates/entitlements.mac.plist')).toMatch(
      /<key>com\.apple\.security\.cs\.disable-library-validation<\/key>\s*<true\/>/,
    );
  });
});

describeOnLinux('the packages for Linux', () => {
  it('are a deb and an rpm, since the launcher of an AppImage disables the sandbox', () => {
    const kinds = packed.linuxPackages.map(({ fileName }) => extname(fileName));
    expect(kinds).toEqual(['.deb', '.rpm']);
    expect(configuration).toMatch(/^ {2}target: \[deb, rpm\]$/m);
    expect(ofBuilder('out/targets/appimage/appImageUtil.js')).toContain(
      'NO_SANDBOX=(--no-sandbox)',
    );
  });

  it('start the window from the menu, under its own name and without arguments', () => {
    for (const { desktopEntry, content } of packed.linuxPackages) {
      expect(desktopEntry).toContain('\nExec=/opt/Signet/signet-desktop %U\n');
      expect(content.some((line) => line.endsWith(`applications/${manifest.desktopName}`))).toBe(
        true,
      );
    }
  });

  it('install `signet` as a file of the package manager, and it is the command line', () => {
    for (const { content, scripts } of packed.linuxPackages) {
      expect(content).toContain('tools/package/linux/signet=/usr/bin/signet');
      expect(scripts.join('')).not.toMatch(/\/usr\/bin\/signet(?!-desktop)/);
    }
    const [, program = ''] =
      /^exec (\S+) "\$@"$/m.exec(ofRepository('tools/package/linux/signet')) ?? [];
    const inFolder = program.replace(/^\/opt\/Signet/, packed.folder);
    accessSync(inFolder, constants.X_OK);
    expect(statSync(join(root, 'tools/package/linux/signet')).mode & 0o111).toBe(0o111);
  });

  it('install the completion of each shell where it looks for it', () => {
    for (const { content } of packed.linuxPackages) {
      const scripts = content.flatMap((line) => {
        const [from = '', to = ''] = line.split('=');
        return from.startsWith('out/command-line/')
          ? [[from.replace('out/command-line', ''), to]]
          : [];
      });
      expect(scripts.map(([, to]) => to?.replace(/\/[^/]+\/_signet$/, ''))).toEqual([
        '/usr/share/bash-completion/completions/signet',
        '/usr/share/fish/vendor_completions.d/signet.fish',
        '/usr/share/zsh',
      ]);
      for (const [from] of scripts) {
        const text = readFileSync(join(packed.folder, 'resources', String(from)), 'utf8');
        expect(text).toMatch(/^#.*\n(?:#.*\n)?/);
        expect(text).toContain('sign-login');
      }
    }
  });

  it('never disable the sandbox in a launcher, menu entry or script', () => {
    const launchers = [
      'bin/signet',
      ...['', '.cmd'].map((end) => `tools/package/launchers/signet${end}`),
    ];
    const texts = [
      ...[...launchers, 'tools/package/linux/signet', 'electron-builder.yml'].map(ofRepository),
      ...packed.linuxPackages.flatMap(({ desktopEntry, scripts }) => [desktopEntry, ...scripts]),
    ].map(withoutComments);
    expect([texts.length, texts.filter((text) => text.includes('no-sandbox'))]).toEqual([11, []]);
  });
});

describeOnLinux('the package', () => {
  it('has its fuses set in the binary itself', () => {
    expect(readFuses(readFileSync(join(packed.folder, 'signet-desktop')))).toEqual(fuses);
  });

  it('contains the license of Signet, and of every package that has one', () => {
    expect(readFileSync(join(packed.folder, 'LICENSE.signet.txt'), 'utf8')).toBe(
      ofRepository('LICENSE'),
    );
    const paths = new Set(files.map(({ path }) => path));
    const licences = packageFolders().flatMap((path) =>
      readdirSync(join(root, path))
        .filter((name) => /^(?:licen[cs]e|notice)/i.test(name))
        .map((name) => `${path}/${name}`),
    );
    expect([licences.length > 20, licences.filter((path) => !paths.has(path))]).toEqual([true, []]);
  });

  it('contains only what was built, its package.json and its packages', () => {
    const others = files.map(({ path }) => path).filter((path) => !inFolder(path));
    expect(others).toEqual(['package.json']);
  });

  it('has main, preload, page and tray icon where Signet expects them', () => {
    const needed = [
      'main/main.js',
      'preload/preload.cjs',
      'renderer/index.html',
      'renderer/tray.png',
    ];
    const paths = new Set(files.map(({ path }) => path));
    expect(needed.filter((path) => !paths.has(`out/${path}`))).toEqual([]);
  });

  it('contains no source, source map or type declaration', () => {
    const sources = files.filter(({ path }) => /\.(?:map|[cm]?tsx?|c|cc|cpp|h)$/.test(path));
    expect(sources.map(({ path }) => path)).toEqual([]);
  });

  it('contains none of the packages for building, testing, or asking in a terminal', () => {
    const paths = files.map(({ path }) => path);
    const others = [...Object.keys(manifest.devDependencies), 'commander', '@inquirer'];
    const development = others.filter((name) =>
      paths.some((path) => path.startsWith(`node_modules/${name}/`)),
    );
    expect(development).toEqual([]);
  });

  it('keeps only binaries beside the archive, since its integrity check covers its contents', () => {
    const beside = join(packed.folder, 'resources/app.asar.unpacked');
    const found = readdirSync(beside, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(beside, join(entry.parentPath, entry.name)));
    const unpacked = files.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => path);
    expect(found.sort()).toEqual(unpacked.sort());
    expect(unpacked.filter((path) => !path.endsWith('.node'))).toEqual([]);
  });

  it('contains binaries for this machine only', () => {
    const native = files.filter(({ path }) => path.endsWith('.node'));
    const machine = `linux-${process.arch}`;
    const misplaced = native.filter(
      ({ path, isUnpacked }) => !isUnpacked || !path.includes(machine),
    );
    const packages = new Set(native.map(({ path }) => path.split('/')[1]));
    expect([misplaced, packages]).toEqual([[], new Set(['argon2', 'fs-native-extensions'])]);
  });

  it('can load every package that main imports', () => {
    const app = join(folder, 'app');
    extractArchive(files, app);
    const main = readFileSync(join(app, 'out/main/main.js'), 'utf8');
    const imported = [...main.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
    const packages = imported.filter((name) => !name?.startsWith('node:') && name !== 'electron');
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
      cwd: join(app, 'out/main'),
      encoding: 'utf8',
      // Electron provides a module of its own name.
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
