import { SignetError } from '#contract';
import { type Answered, sendRequest } from '../operations/send-request.ts';
import { clockHint, clockText } from './clock-text.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import type { SendOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { readRequest } from './request-options.ts';
import { withSession } from './with-session.ts';

/** Sends a request and prints OKX's answer, secrets masked; a refusal of OKX is then the error. */
export async function request(options: SendOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const asked = await readRequest(options);
  const correctClock = options.correctClock === true;
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    const answered = await sendRequest(context, { id, ...asked, correctClock });
    const lines = JSON.stringify(answered.body, null, 2).split('\n');
    const trouble = errorOf(answered);
    const text = lines.map(printable).join('\n');
    return { json: answered.body, text, ...(trouble && { trouble }) };
  });
}

/** Adds to a refusal of the timestamp how far the clock is off, and what to do. */
function errorOf({ refusal, isLate, driftMs }: Answered): SignetError | undefined {
  if (refusal === undefined || isLate !== true) return refusal;
  const measured = driftMs === undefined ? '' : ` This machine is ${clockText(driftMs)}.`;
  const { code, message, okxCode } = refusal;
  const told = `${message}${measured} ${clockHint}`;
  return new SignetError(code, told, okxCode === undefined ? {} : { okxCode });
}
