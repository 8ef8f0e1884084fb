import {
  type CheckVerdict,
  type ErrorCode,
  environmentSchema,
  SignetError,
  siteSchema,
} from '#contract';
import { checkEntry } from '../operations/check-key.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { given, parseOption } from './option-value.ts';
import type { CheckOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { verdictText } from './verdict-text.ts';
import { withSession } from './with-session.ts';

/**
 * Checks a key. The verdict is printed even if OKX did not accept the key, which is then the error.
 */
export function check(options: CheckOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const site = given(options.site, (text) =>
    parseOption(siteSchema, text, { option: '--site', field: 'site' }),
  );
  const environment = given(options.environment, (text) =>
    parseOption(environmentSchema, text, { option: '--environment', field: 'environment' }),
  );
  const correctClock = options.correctClock === true;
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    const verdict = await checkEntry(context, { id, correctClock, site, environment });
    const trouble = errorOf(verdict);
    return { json: { verdict }, text: verdictText(verdict), ...(trouble && { trouble }) };
  });
}

function errorOf({ trouble }: CheckVerdict): SignetError | undefined {
  if (trouble === null) return undefined;
  const code: ErrorCode = trouble.kind;
  const { explanation, nextStep, okxCode } = trouble;
  const message = [explanation, ...(nextStep === null ? [] : [nextStep])].join(' ');
  return new SignetError(code, message, okxCode === null ? {} : { okxCode });
}
