import { type Permission, permissionsSchema, SignetError } from '#contract';
import { parseIpAllowlist } from './ip-allowlist.ts';

/** The permissions of a key, and the addresses that may use it. */
export type KeyAccess = {
  readonly permissions: readonly Permission[];
  /** In canonical form; `null` if OKX lists an item that is no address or segment. */
  readonly ipAllowlist: readonly string[] | null;
};

/**
 * Parses the fields with a key's permissions and IP addresses (OKX docs, "Get account configuration" and
 * "Query the API Key of a sub-account").
 *
 * @param fields `perm` separated by commas; `ip` as for {@link parseIpAllowlist}, empty if no IP is bound
 * @returns the access, or `undefined` if Signet does not know a permission
 */
export function parseKeyAccess(fields: {
  readonly perm: string;
  readonly ip: string;
}): KeyAccess | undefined {
  const permissions = permissionsSchema.safeParse(fields.perm.split(',').map((it) => it.trim()));
  if (!permissions.success) return undefined;
  return { permissions: permissions.data, ipAllowlist: ipAllowlistOf(fields.ip) };
}

function ipAllowlistOf(text: string): readonly string[] | null {
  try {
    return parseIpAllowlist(text).ranges.map((range) => range.text);
  } catch (cause) {
    if (cause instanceof SignetError && cause.code === 'INPUT_INVALID') return null;
    throw cause;
  }
}
