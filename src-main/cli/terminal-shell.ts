import { randomInt } from 'node:crypto';
import { totalmem } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { usualAuditMonths } from '#contract';
import { visible, wordConsequence, wordedAs, wordKey } from '#words';
import type { CommandLineTranslator } from '#words/command-line';
import { proxyOf } from '../operations/proxy.ts';
import type { Question, Shell } from '../operations/shell.ts';
import { openVaultFile } from '../operations/vault-file.ts';
import { answerOption, isAnswered } from './answers.ts';
import { CommandError } from './command-error.ts';
import { joinSentences } from './error-text.ts';
import { cancelled, interruption, throwIfInterrupted } from './interruption.ts';
import type { AnswerOptions, CommonOptions } from './options.ts';
import { askText, isInteractive, tell } from './prompts.ts';

/** The terminal's {@link Shell}. It collects the errors that operations report. */
export type TerminalShell = Shell & { readonly reported: readonly unknown[] };

/**
 * Lends operations the terminal. There is no page to notify, and reminders and preferences are the window's.
 *
 * @param options of the command: the vault, and the questions that they answer in advance
 */
export function terminalShell(
  options: Pick<CommonOptions, 'vault' | 'words'> & AnswerOptions,
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
    // A container may have less memory than the machine; 0 means "unlimited".
    memoryBytes: () =>
      Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
    signal: interruption,
    // A terminal can scroll.
    questionLimit: Number.POSITIVE_INFINITY,
    confirm: async (question) => isAnswered(question.kind, options) || ask(question, options.words),
    preferences: { lastSeenRevision: () => 0, rememberRevision: () => {} },
    auditMonths: () => usualAuditMonths,
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
async function ask(question: Question, { t }: CommandLineTranslator): Promise<boolean> {
  if (!isInteractive()) throw unanswered(question);
  if ('method' in question) {
    for (const consequence of question.consequences) tell(wordConsequence(consequence, t));
  }
  tell(t(`dialogs:confirm.${wordedAs(question)}.detail`));
  if ('method' in question) {
    tell(wordKey(question, t));
    tell(visible(`${question.method} ${question.requestPath}`));
    if (question.body !== '') tell(visible(question.body));
  }
  const asked = t('commandResults:ask.confirm', { label: visible(question.label) });
  return (await askText(asked)).trim() === 'yes';
}

function unanswered(question: Question): CommandError {
  const { kind } = question;
  const answer = answerOption(kind);
  const field = answer?.field ?? 'acceptUnproved';
  return new CommandError(
    'CONFIRMATION_NEEDED',
    (words) => {
      const { t } = words;
      const consequences = 'consequences' in question ? question.consequences : [];
      const sentences = joinSentences(
        [
          ...consequences.map((consequence) => wordConsequence(consequence, t)),
          t(`dialogs:confirm.${wordedAs(question)}.detail`),
        ],
        words,
      );
      const what =
        question.kind === 'other-host'
          ? t('commandErrors:detail', { sentences, detail: new URL(question.requestPath).origin })
          : sentences;
      return answer === undefined
        ? t('commandErrors:confirmation.needed', { what })
        : t('commandErrors:confirmation.answered', { what, option: answer.option });
    },
    { field },
  );
}
