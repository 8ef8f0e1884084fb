import { spawn } from 'node:child_process';

/** How a child ended: it could not be started at all, left with an exit code, or was ended by a signal. */
export type Ending =
  | { readonly error: NodeJS.ErrnoException }
  | ({ readonly code: number } & Circumstances)
  | ({ readonly signal: NodeJS.Signals } & Circumstances);

type Circumstances = {
  readonly elapsedMs: number;
  /** The signal that came to this process meanwhile: whatever the child did then, it was told to end. */
  readonly asked: NodeJS.Signals | undefined;
};

export type ChildOptions = {
  readonly env: NodeJS.ProcessEnv;
  /** Whether Ctrl+C in this terminal reaches the child by itself, as a member of the same group. */
  readonly sharesTerminal?: boolean;
};

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program to its end, in this terminal. A signal to this process goes to the child instead, once:
 * Electron quits properly at the first SIGINT and dies at the second.
 */
export function runChild(
  command: string,
  args: readonly string[],
  { env, sharesTerminal = process.stdin.isTTY === true }: ChildOptions,
): Promise<Ending> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      windowsHide: false,
    });
    let asked: NodeJS.Signals | undefined;
    function passOn(signal: NodeJS.Signals): void {
      asked = signal;
      const hasIt = sharesTerminal && signal !== 'SIGTERM';
      if (process.platform === 'win32' || hasIt || child.killed) return;
      child.kill(signal);
    }
    function end(ending: Ending): void {
      for (const signal of passedOn) process.off(signal, passOn);
      resolve(ending);
    }
    for (const signal of passedOn) process.on(signal, passOn);
    child.on('error', (error) => end({ error }));
    child.on('close', (code, signal) => {
      const elapsedMs = performance.now() - startedAt;
      end(signal === null ? { code: code ?? 1, elapsedMs, asked } : { signal, elapsedMs, asked });
    });
  });
}

/** Whether a signal is one by which a person, or a system on its way down, ends a program. */
export function isAskedFor(signal: NodeJS.Signals): boolean {
  return ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'].includes(signal);
}
