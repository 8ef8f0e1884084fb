import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A child process that runs one of the programs beside this file, with its output so far. */
export type Child = {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves when that many lines have arrived, or the child has ended. */
  readonly line: (count: number) => Promise<void>;
  /** Resolves to its exit code, or to the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
};

/** Caches the compiled code of the children, which makes a start three times as fast. */
const environment = {
  ...process.env,
  NODE_COMPILE_CACHE: join(tmpdir(), 'signet-test-compile-cache'),
};

/** @param program a file name in this folder */
export function startChild(program: string, order: unknown): Child {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, [path, JSON.stringify(order)], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const settle = (isOver: boolean) => {
    for (const { count, resolve } of waiting) if (isOver || lines.length >= count) resolve();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    settle(false);
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (code, signal) => {
      settle(true);
      resolve(signal ?? code ?? -1);
    });
  });
  const line = (count: number) =>
    new Promise<void>((resolve) => {
      waiting.push({ count, resolve });
      settle(child.exitCode !== null || child.signalCode !== null);
    });
  return { process: child, lines, line, ended };
}
