import { spawn } from 'node:child_process';

/** The end of a child: it could not be started, exited with a code, or was ended by a signal. */
export type Ending =
  | { readonly error: NodeJS.ErrnoException }
  | ({ readonly code: number } & Circumstances)
  | ({ readonly signal: NodeJS.Signals } & Circumstances);

type Circumstances = {
  readonly elapsedMs: number;
  /** The signal that this process received meanwhile, if any: the child was then asked to end. */
  readonly asked: NodeJS.Signals | undefined;
};

export type ChildOptions = {
  readonly env: NodeJS.ProcessEnv;
  /** `true` if Ctrl+C in this terminal also reaches the child, because it is in the same process group. */
  readonly sharesTerminal?: boolean;
};

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program in this terminal until it ends. A signal to this process is passed on to the child, but only
 * once: Electron quits properly after the first SIGINT, and aborts at the second.
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

/** Checks whether a signal comes from a person, or a system that shuts down. */
export function isAskedFor(signal: NodeJS.Signals): boolean {
  return ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'].includes(signal);
}
