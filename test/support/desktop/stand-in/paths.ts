// app.getPath: the folders of Linux and macOS, and those that the app or its command line sets.
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

export type PathName = Parameters<Electron.App['getPath']>[0];

export class Paths {
  readonly #set = new Map<string, string>();
  readonly #name: () => string;

  constructor(userDataDir: string | undefined, name: () => string) {
    this.#name = name;
    if (userDataDir !== undefined) this.#set.set('userData', resolve(userDataDir));
  }

  get(name: PathName): string {
    const path = this.#set.get(name) ?? this.#standard(name);
    if (name === 'logs') mkdirSync(path, { recursive: true });
    return path;
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.#set.set(name, path);
  }

  #standard(name: PathName): string {
    const home = homedir();
    const appData = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
    switch (name) {
      case 'home':
        return home;
      case 'appData':
        return appData;
      case 'userData':
        return join(appData, this.#name());
      case 'sessionData':
        return this.get('userData');
      case 'logs':
        return join(this.get('userData'), 'logs');
      case 'crashDumps':
        return join(this.get('userData'), 'Crashpad');
      case 'temp':
        return tmpdir();
      case 'exe':
      case 'module':
        return process.execPath;
      case 'desktop':
      case 'documents':
      case 'downloads':
      case 'music':
      case 'pictures':
      case 'videos':
        return join(home, `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
      case 'assets':
      case 'recent':
        throw new Error(`Failed to get '${name}' path`);
      default:
        throw new Error(`Failed to get '${String(name satisfies never)}' path`);
    }
  }
}
