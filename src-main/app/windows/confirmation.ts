import { visible, wordConsequence, wordedAs, wordKey } from '#words';
import type { MainTranslate } from '#words/main';
import type { Question } from '../../operations/shell.ts';

/** In characters, request path and body together; a dialog can show this much in full. */
export const dialogLimit = 2000;

/** The sentences of a confirmation dialog: the whole request, with every character visible. */
export function confirmationOf(
  question: Question,
  t: MainTranslate,
): { readonly message: string; readonly detail: string; readonly button: string } {
  const { label } = question;
  const kind = wordedAs(question);
  const detail = t(`dialogs:confirm.${kind}.detail`);
  const consequences = 'consequences' in question ? question.consequences : [];
  const sentences = consequences.map((consequence) => wordConsequence(consequence, t));
  return {
    message: t(`dialogs:confirm.${kind}.message`, { label }),
    detail: [...sentences, detail, ...linesOf(question, t)].filter(Boolean).join('\n\n'),
    button: t(`dialogs:confirm.${kind}.button`),
  };
}

function linesOf(question: Question, t: MainTranslate): readonly string[] {
  if (!('method' in question)) return [];
  return [
    wordKey(question, t),
    `${question.method} ${question.requestPath}`,
    visible(question.body),
  ];
}
