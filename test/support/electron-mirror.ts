import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../../tools/root.ts';
import { storedZip } from './stored-zip.ts';

/** Electron's npm package with its real installer, and a download server on loopback. */
export type ElectronMirror = {
  /** The folder of the package, without a binary. */
  readonly folder: string;
  readonly version: string;
  /** The variables that direct the installer here, with a separate cache and temporary folder. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder in which the installer keeps unfinished downloads. */
  readonly temporary: string;
  readonly requests: readonly string[];
  /** Answers the next downloads. */
  answer: (response: ServerResponse) => void;
  /** Resolves when a download has begun. */
  readonly asked: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** @param executable the shell script that replaces Electron's executable in the release */
export async function startElectronMirror(executable: string): Promise<ElectronMirror> {
  const top = makeTop();
  const folder = join(top, 'electron');
  const { version, zip } = makePackage(folder, executable);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    server.emit('asked');
    mirror.answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const temporary = join(top, 'temporary');
  mkdirSync(temporary);
  const mirror: ElectronMirror = {
    folder,
    version,
    temporary,
    requests,
    env: {
      ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
      electron_config_cache: join(top, 'cache'),
      TMPDIR: temporary,
    },
    answer: (response) => response.end(zip),
    asked: async () => {
      if (requests.length === 0) await once(server, 'asked');
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      rmSync(top, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return mirror;
}

/** Creates the folder inside the repository, because the installer looks for its dependencies from its own location. */
function makeTop(): string {
  mkdirSync(join(root, 'out'), { recursive: true });
  return mkdtempSync(join(root, 'out/test-electron-'));
}

function makePackage(folder: string, executable: string) {
  const source = join(root, 'node_modules/electron');
  mkdirSync(folder, { recursive: true });
  for (const file of ['install.js', 'package.json']) {
    copyFileSync(join(source, file), join(folder, file));
  }
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const zip = storedZip([
    { name: 'version', bytes: Buffer.from(version), mode: 0o644 },
    { name: 'electron', bytes: Buffer.from(executable), mode: 0o755 },
  ]);
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const checksums = { [name]: createHash('sha256').update(zip).digest('hex') };
  writeFileSync(join(folder, 'checksums.json'), JSON.stringify(checksums));
  return { version, zip };
}
