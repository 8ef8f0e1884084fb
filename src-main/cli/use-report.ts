import { recordsFromOwner } from '../vault/key-use.ts';
import { throwIfInterrupted } from './interruption.ts';
import { given, namingOption, readInstant } from './option-value.ts';
import type { UsedOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { findEntry, parseLabel } from './unlocked-vault.ts';
import { withSession } from './with-session.ts';

const atOption = { option: '--at', field: 'usedAt' } as const;

/** Writes down that an application used a key: OKX counts its inactivity from the last call. */
export async function reportUse(options: UsedOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const usedAt = given(options.at, (text) => readInstant(text, atOption));
  return withSession(options, async ({ session: { vault } }) => {
    const { id } = findEntry(vault, label);
    throwIfInterrupted();
    const now = new Date().toISOString();
    const learned = recordsFromOwner(usedAt ?? now, now);
    await vault.record({ [id]: (entry) => namingOption(atOption, () => learned(entry)) });
    const entry = vault.entry(id);
    return { json: { entry }, text: `Last call of ${entry.label}: ${entry.calledAt}.` };
  });
}
