/**
 * Packs Signet for this Linux machine with a stand-in for Electron. It stops before fpm, which would have to be
 * downloaded, builds a deb or an rpm, and saves fpm's arguments instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Arch, build, Platform } from 'electron-builder';
import type { LinuxPackage } from '../package/packed.ts';

const [electron = '', output = '', report = ''] = process.argv.slice(2);
const packages: LinuxPackage[] = [];

await build({
  targets: Platform.LINUX.createTarget(
    ['dir', 'deb', 'rpm'],
    process.arch === 'x64' ? Arch.x64 : Arch.arm64,
  ),
  config: { extends: 'electron-builder.yml', electronDist: electron, directories: { output } },
  effectiveOptionComputed: async (options) => {
    const [args, desktopEntry] = options as [readonly string[], string]; // as FpmTarget.build calls it
    const after = (name: string) => args[args.indexOf(name) + 1] ?? '';
    packages.push({
      fileName: after('--package'),
      content: args.filter((arg) => arg.includes('=/')),
      desktopEntry: readFileSync(desktopEntry, 'utf8'),
      scripts: ['--after-install', '--after-remove'].map((name) =>
        readFileSync(after(name), 'utf8'),
      ),
    });
    return true;
  },
});
writeFileSync(report, JSON.stringify(packages));
