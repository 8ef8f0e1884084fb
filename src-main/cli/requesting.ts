import type { SignetError } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { type Answered, sendRequest } from '../operations/send-request.ts';
import { CommandError } from './command-error.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { joinSentences, reasonsText, requestRefusalText } from './error-text.ts';
import type { SendOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { readRequest } from './request-options.ts';
import { rowDetails } from './row-text.ts';
import { clockHint, driftText, zoneText } from './verdict-text.ts';
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
    const failure = errorOf(answered);
    const text = lines.map(printable).join('\n');
    return { json: answered.body, text, ...(failure && { failure }) };
  });
}

/** Adds to a refusal what is known about the endpoint, or how far the clock is off and what to do. */
function errorOf(answered: Answered): SignetError | undefined {
  const { refusal, rows } = answered;
  if (refusal?.okxCode === undefined) return refusal;
  const { code, okxCode } = refusal;
  const details = rows.length === 0 ? {} : { details: rowDetails(rows) };
  return new CommandError(code, (words) => refusalText(answered, refusal, words), {
    okxCode,
    ...details,
  });
}

function refusalText(
  answered: Answered,
  refusal: SignetError,
  words: CommandLineTranslator,
): string {
  const { rows, isLate, driftMs } = answered;
  const { t } = words;
  const done = rows.filter(({ result }) => result === 'done').length;
  // The code of an answer may deny an item that went through.
  const isSummed = rows.length > 1 || done > 0;
  const summary = isSummed ? t('commandErrors:itemsDone', { done, count: rows.length }) : undefined;
  const why = requestRefusalText(refusal, words, endpointText(answered, words));
  // Several items are listed below, each with its reason.
  const sentences = [summary ?? why];
  if (refusal.reasons) sentences.push(reasonsText(refusal.reasons, words));
  else if (done > 0) sentences.push(t('commandErrors:notWhole'));
  if (isLate === true) {
    const drift = driftMs === undefined ? undefined : driftText(driftMs, words);
    if (drift !== undefined) sentences.push(t('commandErrors:drift', { drift }));
    const zone = zoneText(driftMs ?? null, words);
    if (zone !== undefined) sentences.push(zone);
    sentences.push(clockHint(words));
  }
  return joinSentences(sentences, words);
}

function endpointText({ limit, needed }: Answered, { t }: CommandLineTranslator) {
  if (needed) {
    return t('commandErrors:needs', { permission: t(`entries:permission.${needed}`) });
  }
  if (limit === undefined) return undefined;
  return t('commandErrors:limit', { count: limit.requests, seconds: limit.perMs / 1000 });
}
