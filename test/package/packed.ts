import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../tools/root.ts';
import { fuseBytes, publishedWire } from './fuse-wire.ts';

/** The arguments that electron-builder passes to fpm for a deb or an rpm. */
export type LinuxPackage = {
  readonly fileName: string;
  /** `<from>=<where it is installed>` */
  readonly content: readonly string[];
  readonly desktopEntry: string;
  /** The scripts that run as root after an installation and after a removal. */
  readonly scripts: readonly string[];
};

export type Packed = {
  /** The folder of the application, as it would be installed below `/opt`. */
  readonly folder: string;
  readonly linuxPackages: readonly LinuxPackage[];
};

/** Packs the build for this Linux machine into a folder, with a stand-in for Electron's binary. */
export function pack(folder: string): Packed {
  const output = join(folder, 'package');
  const report = join(folder, 'linux-packages.json');
  const child = join(root, 'test/support/pack-child.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [child, standInForElectron(folder), output, report],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}${stderr}`);
  return {
    folder: join(output, `linux${process.arch === 'x64' ? '' : '-arm64'}-unpacked`),
    linuxPackages: JSON.parse(readFileSync(report, 'utf8')) as readonly LinuxPackage[], // the child's own
  };
}

/** Creates the folder that electron-builder expects of Electron: an executable with fuses in it. */
function standInForElectron(folder: string): string {
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
