import type { AccessWidth } from '../health/subject.ts';
import { surveyIpAllowlist } from '../okx/ip-allowlist-survey.ts';

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
