import { type Ending, isAskedFor } from './run-child.ts';
import { helperRemedy, type SandboxWorld, sandboxObstacle } from './sandbox.ts';

/** The outcome of `npm start` after Electron has ended. */
export type Verdict =
  | { readonly kind: 'ended'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals }
  /** Electron did not start; the sentence says why, and what to do. */
  | { readonly kind: 'failed'; readonly sentence: string };

/** An Electron that ends sooner on its own counts as not started: its window has hardly been seen by then. */
const startLimitMs = 30_000;
/** Signet's own exit code (EX_SOFTWARE of sysexits.h), after it has reported the reason on stderr. */
const signetFailed = 70;
/** The exit code of Linux's loader if a shared library is missing. */
const libraryMissing = 127;

/** Distinguishes an Electron that did not start from one that ran and ended. */
export function judgeEnding(executable: string, ending: Ending, world: SandboxWorld): Verdict {
  if ('error' in ending) return failed(notExecutable(executable, ending.error));
  const isEarly = ending.elapsedMs < startLimitMs;
  if ('signal' in ending) {
    const { signal, asked } = ending;
    if (asked !== undefined || isAskedFor(signal)) return { kind: 'signalled', signal };
    const obstacle = sandboxObstacle(executable, world);
    if (obstacle !== undefined) return failed(obstacleSentence(obstacle));
    return isEarly ? failed(crashed(executable, signal, world)) : { kind: 'signalled', signal };
  }
  const { code, asked } = ending;
  if (!isEarly || asked !== undefined || code === 0 || code === signetFailed)
    return { kind: 'ended', code };
  if (world.platform === 'linux' && code === libraryMissing) {
    return failed(
      `Electron exited at once with code ${code}. If the lines above name a library, install it with your package manager.`,
    );
  }
  return failed(`Electron exited at once with code ${code}; its output above says why.`);
}

/** @returns a sentence with the cause and the remedy */
export function obstacleSentence(obstacle: {
  readonly cause: string;
  readonly remedy: string;
}): string {
  const cause = obstacle.cause.charAt(0).toUpperCase() + obstacle.cause.slice(1);
  return `${cause}: ${obstacle.remedy}.`;
}

function failed(sentence: string): Verdict {
  return { kind: 'failed', sentence };
}

function notExecutable(executable: string, { code }: NodeJS.ErrnoException): string {
  return `Electron could not be started (${code}): ${executable} is damaged, or built for another kind of machine. Delete its folder and run npm start again.`;
}

function crashed(executable: string, signal: NodeJS.Signals, { platform }: SandboxWorld): string {
  const what = `Electron was ended at once by ${signal}`;
  if (platform !== 'linux') return `${what}; its output above says why.`;
  return `${what}. If its output above mentions a sandbox, ${helperRemedy(executable)}.`;
}
