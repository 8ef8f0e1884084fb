import { type Permission, permissionsSchema, SignetError } from '../contract/index.ts';
import { parseIpAllowlist } from './ip-allowlist.ts';

/** What a key may do, and from where. */
export type KeyAccess = {
  readonly permissions: readonly Permission[];
  /** In canonical form; `null` where OKX lists something that is no address or segment. */
  readonly ipAllowlist: readonly string[] | null;
};

/**
 * Reads the fields in which OKX tells what a key may do (OKX docs, "Get account configuration" and "Query
 * the API Key of a sub-account").
 *
 * @param fields `perm` separated by commas, `ip` as {@link parseIpAllowlist} takes it, empty for none
 * @returns the access, or `undefined` for permissions that Signet does not know
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
