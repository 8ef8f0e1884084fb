import type { Question } from '../ipc/host.ts';
import type { MainMessages } from './messages.ts';

/** What a dialog says to ask a question: the request whole, and every character of it visible. */
export function confirmationOf(
  { kind, label, method, requestPath, body }: Question,
  messages: MainMessages,
): { readonly message: string; readonly detail: string; readonly button: string } {
  const { message, detail, button } = messages.confirm[kind];
  return {
    message: message.replace('{label}', () => label),
    detail: [detail, `${method} ${requestPath}`, visible(body)].filter(Boolean).join('\n\n'),
    button,
  };
}

/** SECURITY: lines, directions and invisible characters of the body could make it look like another. */
function visible(text: string): string {
  return text.replaceAll(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (character) => {
    if (character === '\n') return '\\n';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
