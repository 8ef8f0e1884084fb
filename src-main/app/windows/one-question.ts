import type { Question } from '../../operations/shell.ts';

type Ask = (question: Question) => Promise<boolean>;

/**
 * Keeps a second question from opening while the first one is open.
 *
 * SECURITY: a page that was taken over could open a question over the one that is being answered. The second one
 * counts as declined.
 */
export function oneQuestion(ask: Ask): Ask {
  let isOpen = false;
  return async (question) => {
    if (isOpen) return false;
    isOpen = true;
    try {
      return await ask(question);
    } finally {
      isOpen = false;
    }
  };
}
