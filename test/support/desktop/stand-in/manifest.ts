// Reads the app's package.json as Electron does.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Manifest {
  readonly folder: string;
  readonly main: string;
  readonly name: string;
  readonly version: string;
}

interface PackageJson {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/** Reads it from a folder with a package.json, or from above a script. */
export function readManifest(appPath: string): Manifest {
  const path = resolve(appPath);
  const isScript = statSync(path).isFile();
  const folder = isScript ? packageFolder(dirname(path)) : path;
  const file = join(folder, 'package.json');
  const found = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageJson) : {};
  return {
    folder: isScript ? dirname(path) : folder,
    main: isScript ? path : join(folder, found.main ?? 'index.js'),
    name: found.productName ?? found.name ?? 'Electron',
    version: found.version ?? process.versions['electron'] ?? '0.0.0',
  };
}

function packageFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  return above === from ? from : packageFolder(above);
}
