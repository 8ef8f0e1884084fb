import { okxFacts } from './okx-facts.ts';
import { foldCase, foldName } from './vocabulary.ts';

/** For a label of which OKX would take no letter. */
const nameless = 'Signet';
const dayLength = 8;

/**
 * Proposes what to call a key on OKX, which takes letters and digits only, and each name once: the label and
 * the day, so that the next key of the same entry can have a name too.
 *
 * @param day `2026-11-20`
 * @returns ASCII letters and digits, at most as many as OKX takes (error 59502)
 */
export function proposeKeyName(label: string, day: string): string {
  return baseOf(label) + day.replaceAll('-', '');
}

/** Whether a key on OKX is called as its entry is, or as Signet proposed it. */
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
