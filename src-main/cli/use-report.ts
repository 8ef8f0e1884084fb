import { timeWords } from '#words';
import { reportUse as report } from '../operations/entries.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { throwIfInterrupted } from './interruption.ts';
import { given, namingOptionOf, readPastInstant } from './option-value.ts';
import type { UsedOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { withSession } from './with-session.ts';

const atOption = { option: '--at', field: 'usedAt' } as const;

/** Records that an application used a key: OKX counts its inactivity from the last call. */
export async function reportUse(options: UsedOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const usedAt = given(options.at, (text) => readPastInstant(text, atOption));
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    throwIfInterrupted();
    const entry = await namingOptionOf(atOption, () => report(context, { id, usedAt }));
    const { t, language } = options.words;
    const at = entry.calledAt === null ? '' : timeWords(entry.calledAt, language);
    return { json: { entry }, text: t('commandResults:used', { label: entry.label, at }) };
  });
}
