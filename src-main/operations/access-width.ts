import { bindsKey } from '#contract';
import type { AccessWidth } from '../health/subject.ts';
import { surveyIpAllowlist } from '../okx/ip-allowlist-survey.ts';
import { isPublicRange } from '../okx/ip-range.ts';

/** Entries replace their lists and never change one, so the measurement of a list stays valid. */
const measured = new WeakMap<readonly string[], AccessWidth>();

/**
 * The number of addresses that an allowlist admits. Due dates, reminders and health need it for every entry.
 */
export function accessWidthOf(addresses: readonly string[]): AccessWidth {
  const known = measured.get(addresses);
  if (known) return known;
  const width = measure(addresses);
  measured.set(addresses, width);
  return width;
}

const bound = new WeakMap<readonly string[], boolean>();

/** Checks whether an allowlist ties a key to addresses. When a vault opens, this is asked of every entry, so it measures few lists. */
export function isBoundBy(addresses: readonly string[]): boolean {
  const known = bound.get(addresses);
  if (known !== undefined) return known;
  // Twenty segments cover the internet only if one has a twentieth of it: a prefix of one digit.
  const mayBeOpen = addresses.some((address) => /\/\d$/.test(address));
  const isBound = mayBeOpen ? bindsKey(accessWidthOf(addresses)) : addresses.some(isPublicRange);
  bound.set(addresses, isBound);
  return isBound;
}

function measure(addresses: readonly string[]): AccessWidth {
  const { items, openTo, hasPublic } = surveyIpAllowlist(addresses.join('\n'));
  const wide: string[] = [];
  const unseen: string[] = [];
  for (const item of items) {
    if (item.kind !== 'range') continue;
    for (const note of item.notes) {
      if (note.kind === 'too-wide') wide.push(item.text);
      if (note.kind === 'not-public') unseen.push(item.text);
    }
  }
  return { openTo, wide, unseen, hasPublic };
}
