import { checkEntry } from '../operations/check-key.ts';
import { checkError } from './check-error.ts';
import { readCheckOptions } from './check-options.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import type { CheckOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { verdictText } from './verdict-text.ts';
import { withSession } from './with-session.ts';

/**
 * Checks a key. The verdict is printed even if OKX did not accept the key, which is then the error.
 */
export function check(options: CheckOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const asked = readCheckOptions(options);
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    const verdict = await checkEntry(context, { id, ...asked });
    const failure = checkError(verdict);
    return {
      json: { verdict },
      text: verdictText(verdict, options.words),
      ...(failure && { failure }),
    };
  });
}
