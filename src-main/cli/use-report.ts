import { reportUse as report } from '../operations/entries.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { throwIfInterrupted } from './interruption.ts';
import { given, namingOptionOf, readInstant } from './option-value.ts';
import type { UsedOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { withSession } from './with-session.ts';

const atOption = { option: '--at', field: 'usedAt' } as const;

/** Records that an application used a key: OKX counts its inactivity from the last call. */
export async function reportUse(options: UsedOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const usedAt = given(options.at, (text) => readInstant(text, atOption));
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    throwIfInterrupted();
    const entry = await namingOptionOf(atOption, () => report(context, { id, usedAt }));
    const used = { label: entry.label, at: entry.calledAt ?? '' };
    return { json: { entry }, text: options.words.t('commandResults:used', used) };
  });
}
