import { Argument, Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { type Running, runner } from './command-runner.ts';
import {
  type AddOptions,
  type CheckOptions,
  type CreateOptions,
  type DueOptions,
  type EditOptions,
  type EntryOptions,
  type PasswordOptions,
  type RecoveryOptions,
  type RemoveOptions,
  type SendOptions,
  type SignLoginOptions,
  type SignOptions,
  shells,
  type UsedOptions,
} from './options.ts';
import { type Outcome, writeOutcome } from './output.ts';
import { declareLeak, declareRotate } from './step-commands.ts';

const exitCodeHelp = `
Exit codes:
  0 done, 1 due or health found something to do, 2 bad input,
  3 wrong password or recovery code, 4 damaged or not a vault,
  5 refused by permission, 6 file trouble or an unsupported machine,
  7 OKX refused or could not be reached, 70 a bug, 130 cancelled`;

/**
 * Every command, its options and what it runs; each loads its part of the program when it is run.
 *
 * @param onDone is told what a command had to say
 */
export function createProgram(onDone: (outcome: Outcome) => void): Command {
  const running = runner(onDone);
  const program = new Command('signet')
    .description('A vault for OKX API keys.')
    .version(manifest.version, '--version', 'print the version')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeErr: () => {} })
    .option(
      '--vault <file>',
      'the vault (default: SIGNET_VAULT, else the one that the window uses)',
    )
    .option('--password-file <file>', 'take the master password from the first line of a file')
    .option(
      '--recovery-code-file <file>',
      'unlock by the recovery code in the first line of a file',
    )
    .option('--json', 'print one JSON object; errors too, on stderr')
    .addHelpText('after', exitCodeHelp);
  declareVaultCommands(program, running);
  declareEntryCommands(program, running);
  declareSigningCommands(program, running);
  declareLiveCommands(program, running);
  declareHealthCommands(program, running);
  declareRotate(program, running);
  declareLeak(program, running);
  declareCompletion(program);
  return program;
}

function declareVaultCommands(program: Command, running: Running): void {
  program
    .command('create')
    .description('make a new vault and its recovery code')
    .option('--calibrate-ms <ms>', 'how long one unlock should take here, 1 to 60000', '1000')
    .option(
      '--recovery-file <file>',
      'write the recovery code to a new file instead of printing it',
    )
    .action(
      running(async (options: CreateOptions) => (await import('./create.ts')).create(options)),
    );
  program
    .command('password')
    .description('change the master password')
    .option('--new-password-file <file>', 'take the new one from the first line of a file')
    .option('--calibrate-ms <ms>', 'tune the key derivation anew, 1 to 60000')
    .action(
      running(async (options: PasswordOptions) =>
        (await import('./ways-in.ts')).changePassword(options),
      ),
    );
  program
    .command('recovery')
    .description('replace the recovery code')
    .option('--recovery-file <file>', 'write it to a new file instead of printing it')
    .action(
      running(async (options: RecoveryOptions) =>
        (await import('./ways-in.ts')).replaceRecoveryCode(options),
      ),
    );
  program
    .command('info')
    .description('tell format, key derivation, revision and key slots, without unlocking')
    .action(running(async (options) => (await import('./inspection.ts')).info(options)));
  program
    .command('verify')
    .description('open everything, each secret included')
    .action(running(async (options) => (await import('./inspection.ts')).verify(options)));
}

function declareEntryCommands(program: Command, running: Running): void {
  const entry = (name: string) =>
    program.command(name).requiredOption('--label <label>', 'the label of the entry');
  withDetails(entry('add'), 'add')
    .description('add an entry; its credentials are asked for, or read as JSON from stdin')
    .action(running(async (options: AddOptions) => (await import('./entries.ts')).add(options)));
  program
    .command('list')
    .description('list the entries')
    .action(running(async (options) => (await import('./entries.ts')).list(options)));
  entry('show')
    .description('tell everything about an entry but its secrets')
    .action(running(async (options: EntryOptions) => (await import('./entries.ts')).show(options)));
  withDetails(entry('edit'), 'edit')
    .description("change an entry; an empty value ('') empties what can be empty")
    .option('--new-label <label>', 'another label')
    .option('--credentials', 'read new credentials, as add does')
    .action(running(async (options: EditOptions) => (await import('./entries.ts')).edit(options)));
  entry('used')
    .description('say that an application used the key: OKX drops keys that nothing uses')
    .option('--at <instant>', 'when: 2026-11-20 or 2026-11-20T08:00:00.000Z (default now)')
    .action(
      running(async (options: UsedOptions) => (await import('./use-report.ts')).reportUse(options)),
    );
  entry('remove')
    .description('remove an entry')
    .option('--yes', 'do not ask')
    .action(
      running(async (options: RemoveOptions) => (await import('./entries.ts')).remove(options)),
    );
}

function withDetails(command: Command, name: 'add' | 'edit'): Command {
  const isNew = name === 'add';
  const needed = isNew ? 'requiredOption' : 'option';
  return command
    .option('--site <site>', 'global, eea or us', isNew ? 'global' : undefined)
    [needed]('--environment <environment>', 'live or demo')
    [needed]('--permissions <list>', 'of read_only, trade, withdraw; comma separated')
    .option('--ip <list>', 'addresses and segments linked on OKX; may be repeated', collect)
    .option('--application <name>', 'what uses the key; may be repeated', collect)
    .option('--purpose <purpose>', 'trading-bot, portfolio, arbitrage, custody or own-script')
    .option('--sub-account <name>', 'the sub-account it belongs to, if not the main account')
    .option('--rotation-days <days>', 'replace the key so often, 1 to 3650 (default 90)')
    .option('--lead-days <days>', 'and tell so many days ahead, 0 to 365 (default 7)')
    .option('--never-rotate <reason>', 'never replace it, and why')
    .option('--created-on-okx <date>', 'when OKX made it: 2026-11-20 or 2026-11-20T08:00:00.000Z')
    .option('--notes-file <file>', 'notes, at most 2000 characters')
    .option('--rest-host <url>', "instead of the site's own")
    .option('--websocket-host <url>', "instead of the site's own");
}

function declareSigningCommands(program: Command, running: Running): void {
  program
    .command('sign')
    .description('sign a REST request')
    .requiredOption('--label <label>', 'the label of the entry')
    .requiredOption('--method <method>', 'GET, POST, PUT or DELETE')
    .requiredOption('--path <path>', 'path and query exactly as sent: /api/v5/…?…')
    .option('--body-file <file>', 'the body, its exact bytes')
    .option('--timestamp <instant>', 'such as 2026-11-20T08:00:00.000Z (default now)')
    .option('--with-passphrase', 'put the passphrase into the headers, too')
    .option('--allow-unknown-endpoint', 'sign what the table of endpoints does not know')
    .option('--confirm-withdraw', 'sign what may take funds out of OKX')
    .option('--confirm-fund-moving', 'sign what moves funds between your accounts')
    .action(running(async (options: SignOptions) => (await import('./signing.ts')).sign(options)));
  program
    .command('sign-login')
    .description('sign the login message of a private WebSocket')
    .requiredOption('--label <label>', 'the label of the entry')
    .option('--timestamp <seconds>', 'Unix time in whole seconds (default now)')
    .option('--with-passphrase', 'put the passphrase into the message, too')
    .action(
      running(async (options: SignLoginOptions) =>
        (await import('./signing.ts')).signWebSocketLogin(options),
      ),
    );
}

function declareLiveCommands(program: Command, running: Running): void {
  program
    .command('check')
    .description('ask OKX what it knows of a key, and compare it with the entry')
    .requiredOption('--label <label>', 'the label of the entry')
    .option('--correct-clock', "sign with the time of OKX where this machine's clock is off")
    .option('--site <site>', 'try another site than that of the entry: global, eea or us')
    .option('--environment <environment>', 'try the other environment: live or demo')
    .option('--allow-other-host', "send the key to the entry's own REST host")
    .action(
      running(async (options: CheckOptions) => (await import('./checking.ts')).check(options)),
    );
  program
    .command('request')
    .description('sign a REST request, send it to OKX and print the answer')
    .requiredOption('--label <label>', 'the label of the entry')
    .requiredOption('--method <method>', 'GET, POST, PUT or DELETE')
    .requiredOption('--path <path>', 'path and query exactly as sent: /api/v5/…?…')
    .option('--body-file <file>', 'the body, its exact bytes')
    .option('--correct-clock', "sign with the time of OKX where this machine's clock is off")
    .option('--allow-unknown-endpoint', 'send what the table of endpoints does not know')
    .option('--confirm-withdraw', 'send what may take funds out of OKX')
    .option('--confirm-fund-moving', 'send what moves funds between your accounts')
    .option('--allow-other-host', "send the key to the entry's own REST host")
    .action(
      running(async (options: SendOptions) => (await import('./requesting.ts')).request(options)),
    );
}

function declareHealthCommands(program: Command, running: Running): void {
  program
    .command('due')
    .description(
      'list the keys that are due for rotation or about to be dropped; 1 if there are any',
    )
    .option('--within <days>', 'due within so many days, 0 to 3650 (default: as each policy says)')
    .action(running(async (options: DueOptions) => (await import('./health.ts')).due(options)));
  program
    .command('health')
    .description('tell what is worth a look about the keys; 1 if anything is worse than advice')
    .action(running(async (options) => (await import('./health.ts')).health(options)));
}

/** It looks for no vault: shells run it whenever they start, whatever has become of the vault. */
function declareCompletion(program: Command): void {
  const shellArgument = new Argument('[shell]', 'what you type commands into');
  shellArgument.argChoices = [...shells];
  program
    .command('completion')
    .description('print a script that completes signet in a shell')
    .addArgument(shellArgument)
    .action(async (shell: string | undefined, _own: unknown, command: Command) => {
      const { json } = command.optsWithGlobals<{ readonly json?: boolean }>();
      const { completion } = await import('./completion.ts');
      await writeOutcome(await completion(program, shell), json === true);
    });
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
