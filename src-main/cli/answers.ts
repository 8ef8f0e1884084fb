import { confirmedEffects } from '#contract';
import type { Question } from '../operations/shell.ts';
import type { AnswerOptions } from './options.ts';

type Kind = Question['kind'];
/** An option that answers a question, and its name as a field. */
type AnswerOption = { readonly field: keyof AnswerOptions; readonly option: string };

/** @returns the option that answers a question in advance; a rotation has none, because a person has to answer */
export function answerOption(kind: Kind): AnswerOption | undefined {
  if (kind === 'unknown-endpoint') {
    return { field: 'allowUnknownEndpoint', option: '--allow-unknown-endpoint' };
  }
  if (kind === 'other-host') return { field: 'allowOtherHost', option: '--allow-other-host' };
  const effect = confirmedEffects.find((each) => each === kind);
  return effect && { field: 'confirm', option: `--confirm ${effect}` };
}

/** @returns whether an option has answered a question with yes */
export function isAnswered(kind: Kind, options: AnswerOptions): boolean {
  const answer = answerOption(kind);
  if (answer === undefined) return false;
  return answer.field === 'confirm' ? options.confirm === kind : options[answer.field] === true;
}
