import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { SignetError } from '#contract';
import { proxyOfEnvironment } from '../okx/proxy.ts';
import type { Question, Shell } from '../operations/shell.ts';
import { VaultFile } from '../vault/vault-file.ts';
import { cancelled, interruption } from './interruption.ts';
import { printable } from './printable.ts';
import { askText, tell } from './prompts.ts';

/** A question that an option of the command can answer in advance. */
type Answerable = Exclude<Question['kind'], 'unproved' | 'still-held'>;

/** What a terminal lends operations; it collects the errors that they report. */
export type TerminalShell = Shell & { readonly reported: readonly unknown[] };

/**
 * Lends operations the terminal. There is no page to notify, and reminders and preferences are the window's.
 *
 * @param vault the absolute path of the vault
 * @param confirmed the questions that options have answered with yes
 */
export function terminalShell(vault: string, confirmed: readonly Answerable[] = []): TerminalShell {
  const reported: unknown[] = [];
  return {
    openVaultFile: (path) => new VaultFile(path),
    knownVaults: {
      list: () => [],
      remember: () => {},
      isLost: () => false,
      defaultPath: vault,
    },
    now: () => new Date(),
    stopwatch: () => performance.now(),
    pause: (ms) =>
      setTimeout(ms, undefined, { signal: interruption }).catch(() => {
        // It only fails when it is interrupted, and it only waits for OKX.
        throw cancelled();
      }),
    random: () => randomInt(randomSteps) / randomSteps,
    proxyFor: () => proxyOfEnvironment(process.env),
    signal: interruption,
    confirm: (question) =>
      confirmed.some((kind) => kind === question.kind) ? Promise.resolve(true) : ask(question),
    preferences: { lastSeenRevision: () => 0, rememberRevision: () => {} },
    reminders: { index: () => [], save: () => {}, turnTo: () => {}, forget: () => {} },
    notify: () => {},
    report: (error) => {
      reported.push(error);
    },
    reported,
  };
}

const randomSteps = 2 ** 32;

/** SECURITY: only a typed "yes" allows what the window asks in a native dialog; without a terminal, nothing does. */
async function ask(question: Question): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) {
    const option = options[question.kind];
    const instead = option === undefined ? '' : ` Without one, give ${option}.`;
    const message = `This needs your confirmation in a terminal.${instead}`;
    throw new SignetError('CONFIRMATION_NEEDED', message, { field: question.kind });
  }
  tell(sentences[question.kind]);
  if ('method' in question) {
    tell(printable(`${question.method} ${question.requestPath}`));
    if (question.body !== '') tell(printable(question.body));
  }
  return (await askText(`Type yes to go on with ${printable(question.label)}`)).trim() === 'yes';
}

const options: Readonly<Partial<Record<Question['kind'], string>>> = {
  withdrawal: '--confirm-withdraw',
  funds: '--confirm-fund-moving',
  'unknown-endpoint': '--allow-unknown-endpoint',
  'other-host': '--confirm-other-host',
};

const sentences: Readonly<Record<Question['kind'], string>> = {
  withdrawal: 'This request takes funds out of OKX.',
  funds: 'This request moves funds between your accounts on OKX, or lets them be moved.',
  'unknown-endpoint':
    'Signet does not know this endpoint, so it cannot say what the request may do.',
  'other-host':
    'The API key and the passphrase go to the host below, which this entry names instead of OKX. Allow it only if you set that host yourself.',
  unproved:
    'OKX has not said that the old key is dead. If it still works, anyone who has it can use it, and Signet can no longer check it.',
  'still-held':
    'OKX still has the old key. Anyone who has it can use it, and Signet can no longer check it. Delete it on OKX first.',
};
