import { type Permission, permissionsSchema, SignetError } from '#contract';
import { parseIpAllowlist } from './ip-allowlist.ts';

/** The permissions of a key, and the addresses that may use it. */
export type KeyAccess = {
  /** `null` if OKX names a permission that Signet does not know: the others would not be the whole truth. */
  readonly permissions: readonly Permission[] | null;
  /** In canonical form; `null` if OKX lists an item that is no address or segment. */
  readonly ipAllowlist: readonly string[] | null;
};

/**
 * Parses the fields with a key's permissions and IP addresses (OKX docs, "Get account configuration" and
 * "Query the API Key of a sub-account").
 *
 * @param fields `perm` separated by commas; `ip` as for {@link parseIpAllowlist}, empty if no IP is bound
 */
export function parseKeyAccess(fields: { readonly perm: string; readonly ip: string }): KeyAccess {
  const { success, data } = permissionsSchema.safeParse(
    fields.perm.split(',').map((it) => it.trim()),
  );
  return { permissions: success ? data : null, ipAllowlist: ipAllowlistOf(fields.ip) };
}

function ipAllowlistOf(text: string): readonly string[] | null {
  try {
    return parseIpAllowlist(text).ranges.map((range) => range.text);
  } catch (cause) {
    if (cause instanceof SignetError && cause.code === 'INPUT_INVALID') return null;
    throw cause;
  }
}
