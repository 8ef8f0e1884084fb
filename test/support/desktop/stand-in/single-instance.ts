// Allows one instance for a folder. A second one writes its command line there for the first to read.
import { randomUUID } from 'node:crypto';
import {
  type FSWatcher,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

export interface SecondInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

export class SingleInstance {
  readonly #folder: string;
  readonly #lock: string;
  #watcher: FSWatcher | undefined;

  constructor(userData: string) {
    this.#folder = join(userData, 'stand-in-instance');
    this.#lock = join(this.#folder, 'lock');
  }

  get held(): boolean {
    return this.#watcher !== undefined;
  }

  /** @returns whether this process is the first; if not, the first receives `mine` */
  request(mine: SecondInstance, onSecond: (second: SecondInstance) => void): boolean {
    if (this.held) return true;
    mkdirSync(this.#folder, { recursive: true });
    if (!this.#take()) {
      this.#leave(mine);
      return false;
    }
    this.#watcher = watch(this.#folder, () => this.#read(onSecond));
    this.#watcher.unref();
    return true;
  }

  release(): void {
    if (!this.held) return;
    this.#watcher?.close();
    this.#watcher = undefined;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #take(): boolean {
    try {
      writeFileSync(this.#lock, `${process.pid}`, { flag: 'wx' });
      return true;
    } catch {
      if (isAlive(Number(readFileSync(this.#lock, 'utf8')))) return false;
      // The lock is stale, because its owner was killed.
      writeFileSync(this.#lock, `${process.pid}`);
      return true;
    }
  }

  #leave(mine: SecondInstance): void {
    const draft = join(this.#folder, `${randomUUID()}.draft`);
    writeFileSync(draft, JSON.stringify(mine));
    renameSync(draft, draft.replace('.draft', '.second'));
  }

  #read(onSecond: (second: SecondInstance) => void): void {
    for (const name of readdirSync(this.#folder).filter((file) => file.endsWith('.second'))) {
      const file = join(this.#folder, name);
      const text = readFileSync(file, 'utf8');
      rmSync(file);
      onSecond(JSON.parse(text) as SecondInstance);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
