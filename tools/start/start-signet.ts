import { root } from '../root.ts';
import { type ElectronPlace, electronPlace, fetchElectron } from './electron-install.ts';
import { electronEnvironment } from './environment.ts';
import { runChild } from './run-child.ts';
import { type SandboxWorld, sandboxObstacle, thisMachine } from './sandbox.ts';
import { judgeEnding, obstacleSentence } from './verdict.ts';

export type StartOptions = {
  /** The arguments for Signet itself. */
  readonly args: readonly string[];
  /** Variables in addition to the inherited environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly hasDisplay: boolean;
  readonly place?: ElectronPlace;
  readonly machine?: SandboxWorld;
  /** The fallback if Signet cannot be opened in Electron, with a sentence that announces it. */
  readonly instead: { readonly sentence: string; readonly show: () => Promise<number> };
};

/** The exit code of a process, or the signal that ended it. */
export type End = number | NodeJS.Signals;

/** Opens Signet in Electron. If that fails, it prints in one sentence what to do, and shows the fallback. */
export async function startSignet(options: StartOptions): Promise<End> {
  const outcome = await openInElectron(options);
  if (typeof outcome !== 'object') return outcome;
  const { sentence, show } = options.instead;
  process.stdout.write(`${outcome.sentence}\n${sentence}\n`);
  return await show();
}

/** Ends this process the way its child ended, so that its parent sees the same. */
export function endAs(end: End): void {
  if (typeof end === 'number') process.exitCode = end;
  else process.kill(process.pid, end);
}

async function openInElectron(options: StartOptions): Promise<End | { readonly sentence: string }> {
  const { place = electronPlace, machine = thisMachine } = options;
  if (!options.hasDisplay) return { sentence: 'This machine has no display.' };
  const electron = await fetchElectron(place);
  if (electron.kind === 'interrupted') return electron.signal;
  if (electron.kind === 'failed') return electron;
  const { executable } = electron;
  const obstacle = sandboxObstacle(executable, machine);
  if (obstacle?.isCertain) return { sentence: obstacleSentence(obstacle) };
  const env = { ...electronEnvironment(place.env), ...options.env };
  const ending = await runChild(executable, [root, ...options.args], { env });
  const verdict = judgeEnding(executable, ending, machine);
  if (verdict.kind === 'failed') return verdict;
  return verdict.kind === 'ended' ? verdict.code : verdict.signal;
}
