import type { MainTranslate } from '#words/main';
import type { Question } from '../../operations/shell.ts';

/** In characters, request path and body together; a dialog can show this much in full. */
export const dialogLimit = 2000;

/** The sentences of a confirmation dialog: the whole request, with every character visible. */
export function confirmationOf(
  question: Question,
  t: MainTranslate,
): { readonly message: string; readonly detail: string; readonly button: string } {
  const { kind, label } = question;
  const detail = t(`dialogs:confirm.${kind}.detail`);
  return {
    message: t(`dialogs:confirm.${kind}.message`, { label }),
    detail: [detail, ...linesOf(question)].filter(Boolean).join('\n\n'),
    button: t(`dialogs:confirm.${kind}.button`),
  };
}

function linesOf(question: Question): readonly string[] {
  if (!('method' in question)) return [];
  return [`${question.method} ${question.requestPath}`, visible(question.body)];
}

/** SECURITY: lines, directions and invisible characters of the body could make it look like another. */
function visible(text: string): string {
  return text.replaceAll(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (character) => {
    if (character === '\n') return '\\n';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
