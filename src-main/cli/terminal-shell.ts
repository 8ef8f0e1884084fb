import { randomInt } from 'node:crypto';
import { totalmem } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { SignetError } from '#contract';
import { proxyOf } from '../operations/proxy.ts';
import type { Question, Shell } from '../operations/shell.ts';
import { openVaultFile } from '../operations/vault-file.ts';
import { answerOptions, isAnswered } from './answers.ts';
import { cancelled, interruption, throwIfInterrupted } from './interruption.ts';
import type { AnswerOptions, CommonOptions } from './options.ts';
import { printable } from './printable.ts';
import { askText, isInteractive, tell } from './prompts.ts';

/** What a terminal lends operations; it collects the errors that they report. */
export type TerminalShell = Shell & { readonly reported: readonly unknown[] };

/**
 * Lends operations the terminal. There is no page to notify, and reminders and preferences are the window's.
 *
 * @param options of the command: the vault, and the questions that they answer in advance
 */
export function terminalShell(
  options: Pick<CommonOptions, 'vault'> & AnswerOptions,
): TerminalShell {
  const reported: unknown[] = [];
  return {
    openVaultFile,
    knownVaults: {
      list: () => [],
      remember: () => {},
      isLost: () => false,
      defaultPath: options.vault,
    },
    now: () => new Date(),
    stopwatch: () => {
      throwIfInterrupted();
      return performance.now();
    },
    pause: (ms) =>
      setTimeout(ms, undefined, { signal: interruption }).catch(() => {
        // It only fails when it is interrupted, and it only waits for OKX.
        throw cancelled();
      }),
    random: () => randomInt(randomSteps) / randomSteps,
    proxyFor: () => proxyOf(process.env),
    // In a container less may be had than the machine has; 0 means "unlimited".
    memoryBytes: () =>
      Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
    signal: interruption,
    // A terminal can scroll.
    questionLimit: Number.POSITIVE_INFINITY,
    confirm: async (question) => isAnswered(question.kind, options) || ask(question),
    preferences: { lastSeenRevision: () => 0, rememberRevision: () => {} },
    reminders: { index: () => [], save: () => {}, switchTo: () => {}, forget: () => {} },
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
  if (!isInteractive()) throw unanswered(question.kind);
  tell(sentences[question.kind]);
  if ('method' in question) {
    tell(printable(`${question.method} ${question.requestPath}`));
    if (question.body !== '') tell(printable(question.body));
  }
  return (await askText(`Type yes to go on with ${printable(question.label)}`)).trim() === 'yes';
}

function unanswered(kind: Question['kind']): SignetError {
  const answer = answerOptions[kind];
  const instead = answer === undefined ? '' : ` Without one, give ${answer.option}.`;
  const message = `${sentences[kind]} This needs your confirmation in a terminal.${instead}`;
  return new SignetError('CONFIRMATION_NEEDED', message, {
    field: answer?.name ?? 'acceptUnproved',
  });
}

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
