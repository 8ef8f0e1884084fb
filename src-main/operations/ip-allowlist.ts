import type { ResponseOf } from '#contract';
import { parseIpAllowlist } from '../okx/ip-allowlist.ts';
import { surveyIpAllowlist } from '../okx/ip-allowlist-survey.ts';

/**
 * Reads an IP allowlist as people write it.
 *
 * @param text addresses and segments, separated by commas, semicolons, spaces or line breaks
 * @returns each once, in canonical form
 * @throws SignetError `INPUT_INVALID` (field `ipAllowlist`)
 */
export function readIpAllowlist(text: string): readonly string[] {
  return parseIpAllowlist(text).ranges.map((range) => range.text);
}

/** Inspects an IP allowlist that is still being typed. It reports problems item by item, and refuses nothing. */
export function inspectIpAllowlist(text: string): ResponseOf<'ip-allowlist:inspect'> {
  return surveyIpAllowlist(text);
}
