import type { Command } from 'commander';
import { rotationReasons } from '#contract';
import type { Running } from './command-runner.ts';
import type {
  CheckOptions,
  EntryOptions,
  LeakNoteOptions,
  LeakReportOptions,
  LeakTickOptions,
  RotateFinishOptions,
  RotateStartOptions,
  RotateSwitchOptions,
  RotateTickOptions,
} from './options.ts';

const rotating = () => import('./rotating.ts');
const leaking = () => import('./leaking.ts');

/** `signet rotate`: a command for each step, so that a rotation can be resumed at any time. */
export function declareRotate(program: Command, running: Running): void {
  const rotate = program
    .command('rotate')
    .description('replace the key of an entry, step by step; it resumes where it was');
  step(rotate, 'status', 'print how far the rotation has come, and the next step').action(
    running(async (options: EntryOptions) => (await rotating()).status(options)),
  );
  step(rotate, 'start', 'start the rotation; the entry keeps its key until the switch')
    .option('--reason <reason>', `why: ${rotationReasons.join(', ')}`, 'scheduled')
    .action(running(async (options: RotateStartOptions) => (await rotating()).start(options)));
  step(
    rotate,
    'add-key',
    'store the new key; its credentials are asked for, or read as JSON from stdin',
  ).action(running(async (options: EntryOptions) => (await rotating()).addKey(options)));
  withHost(step(rotate, 'check', 'ask OKX about the new key'))
    .option('--correct-clock', correctClock)
    .action(running(async (options: CheckOptions) => (await rotating()).check(options)));
  step(rotate, 'switch', 'make the new key the one that Signet signs with')
    .option('--accept-unchecked', 'switch even if OKX has not accepted the new key')
    .action(
      running(async (options: RotateSwitchOptions) => (await rotating()).switchOver(options)),
    );
  step(rotate, 'tick', 'record that an application has the new key')
    .requiredOption('--application <name>', 'an application of the entry')
    .option('--untick', 'record that it does not')
    .action(running(async (options: RotateTickOptions) => (await rotating()).tick(options)));
  declareEnd(rotate, running);
}

/** The steps that deal with the old key, after the switch. */
function declareEnd(rotate: Command, running: Running): void {
  step(rotate, 'revoke', 'record that you have deleted the old key on OKX').action(
    running(async (options: EntryOptions) => (await rotating()).revoke(options)),
  );
  step(rotate, 'unrevoke', 'record that you have not, if OKX shows that it has the key').action(
    running(async (options: EntryOptions) => (await rotating()).unrevoke(options)),
  );
  withPlace(
    step(rotate, 'prove', 'ask OKX to prove that the old key is dead; 1 if it does not'),
  ).action(running(async (options: CheckOptions) => (await rotating()).prove(options)));
  step(rotate, 'finish', 'remove the old key from the vault')
    .option('--accept-unproved', 'finish without proof, once you confirm it in the terminal')
    .action(running(async (options: RotateFinishOptions) => (await rotating()).finish(options)));
  step(rotate, 'undo', 'restore the old key, and remove the new one').action(
    running(async (options: EntryOptions) => (await rotating()).undo(options)),
  );
}

/** `signet leak`: what to do about a key that leaked. */
export function declareLeak(program: Command, running: Running): void {
  const leak = program
    .command('leak')
    .description('what to do about a key that leaked, step by step');
  step(leak, 'report', 'report that the key of an entry may have leaked')
    .option('--other-key', 'report the second key of a rotation instead')
    .action(running(async (options: LeakReportOptions) => (await leaking()).report(options)));
  step(leak, 'list', 'list what to do, and what is done').action(
    running(async (options: EntryOptions) => (await leaking()).list(options)),
  );
  step(leak, 'tick', 'record that a step is done')
    .requiredOption('--step <step>', 'a step, as the list names it')
    .option('--untick', 'record that it is not')
    .action(running(async (options: LeakTickOptions) => (await leaking()).tick(options)));
  step(leak, 'note', 'save what happened, in place of the notes so far')
    .requiredOption('--notes-file <file>', 'notes, at most 2000 characters')
    .action(running(async (options: LeakNoteOptions) => (await leaking()).note(options)));
  withPlace(step(leak, 'prove', 'ask OKX to prove that the key is dead; 1 if it does not')).action(
    running(async (options: CheckOptions) => (await leaking()).prove(options)),
  );
  step(leak, 'close', 'close the report').action(
    running(async (options: EntryOptions) => (await leaking()).close(options)),
  );
  step(leak, 'export', 'print the last report for others to read, without any secret').action(
    running(async (options: EntryOptions) => (await leaking()).exportReport(options)),
  );
}

const correctClock = "sign with the time of OKX if this machine's clock is off";

function step(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .requiredOption('--label <label>', 'the label of the entry');
}

function withHost(command: Command): Command {
  return command.option('--allow-other-host', "send the key to the host in place of OKX's own");
}

function withPlace(command: Command): Command {
  return withHost(command)
    .option('--correct-clock', correctClock)
    .option('--site <site>', 'try another site than that of the entry: global, eea or us')
    .option('--environment <environment>', 'try the other environment: live or demo');
}
