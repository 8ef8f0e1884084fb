import type { Question } from '../operations/shell.ts';
import type { AnswerOptions } from './options.ts';

type OptionOf = { readonly name: keyof AnswerOptions; readonly option: string };

/** The options that answer a question in advance. Those of a rotation have none: a person has to answer. */
export const answerOptions: Readonly<Partial<Record<Question['kind'], OptionOf>>> = {
  withdrawal: { name: 'confirmWithdraw', option: '--confirm-withdraw' },
  funds: { name: 'confirmFundMoving', option: '--confirm-fund-moving' },
  'unknown-endpoint': { name: 'allowUnknownEndpoint', option: '--allow-unknown-endpoint' },
  'other-host': { name: 'allowOtherHost', option: '--allow-other-host' },
};

/** @returns whether an option has answered a question with yes */
export function isAnswered(kind: Question['kind'], options: AnswerOptions): boolean {
  const name = answerOptions[kind]?.name;
  return name !== undefined && options[name] === true;
}
