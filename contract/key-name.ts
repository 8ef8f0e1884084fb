import { okxFacts } from './okx-facts.ts';
import { foldCase, foldName } from './vocabulary.ts';

/** Replaces a label without any letter that OKX allows. */
const nameless = 'Signet';
const dayLength = 8;

/**
 * Proposes a name for a key on OKX. OKX only allows letters and digits, and each name once, so the name is the
 * label followed by the day: the next key of the same entry then gets another name.
 *
 * @param day for example `2026-11-20`
 * @returns ASCII letters and digits, at most as many as OKX allows (error 59502)
 */
export function proposeKeyName(label: string, day: string): string {
  return baseOf(label) + day.replaceAll('-', '');
}

/** Checks whether the name of a key on OKX matches the label of its entry, or the name that Signet proposed. */
export function isKeyNameOf(label: string, nameOnOkx: string): boolean {
  if (foldName(label) === foldName(nameOnOkx)) return true;
  const base = foldCase(baseOf(label));
  const name = foldCase(nameOnOkx);
  return name.startsWith(base) && /^\d{8}$/.test(name.slice(base.length));
}

function baseOf(label: string): string {
  const letters = label.normalize('NFKD').replaceAll(/[^A-Za-z0-9]/g, '');
  return letters === '' ? nameless : letters.slice(0, okxFacts.keyName.value - dayLength);
}
