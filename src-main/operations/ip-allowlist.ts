import { parseIpAllowlist } from '../okx/ip-allowlist.ts';

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
