import { type Consequence, type Permission, permissions, SignetError } from '#contract';
import { parseIpAllowlist } from './ip-allowlist.ts';
import { type Members, UnreadableBody } from './request-body.ts';

type Addresses = Extract<Consequence, { kind: 'makes-key' }>['addresses'];

/** OKX docs, "Create an API Key for a sub-account". */
export function makesKey(body: Members): Consequence {
  return {
    kind: 'makes-key',
    subAccount: body.required('subAcct'),
    permissions: permissionsIn(body),
    addresses: addressesIn(body) ?? 'anywhere',
  };
}

/** OKX docs, "Reset the API Key of a sub-account". */
export function changesKey(body: Members): Consequence {
  const granted = permissionsIn(body);
  // OKX resets the permissions if `perm` is there, and does not say to what if it is empty.
  if (granted === null && body.has('perm')) throw new UnreadableBody('member', 'perm');
  return {
    kind: 'changes-key',
    subAccount: body.required('subAcct'),
    apiKey: body.required('apiKey'),
    permissions: granted,
    addresses: addressesIn(body),
  };
}

/** OKX docs, "Delete the API Key of sub-accounts". */
export function deletesKey(body: Members): Consequence {
  const [subAccount, apiKey] = [body.required('subAcct'), body.required('apiKey')];
  return { kind: 'deletes-key', subAccount, apiKey };
}

/** OKX docs, "Create sub-account". */
export function makesSubAccount(body: Members): Consequence {
  const subAccount = body.required('subAcct');
  return { kind: 'makes-sub-account', subAccount, hasPassword: body.optional('pwd') !== null };
}

export function deletesSubAccount(body: Members): Consequence {
  return { kind: 'deletes-sub-account', subAccount: body.required('subAcct') };
}

export function setsDepositAddress(body: Members): Consequence {
  return { kind: 'sets-deposit-address', subAccount: body.required('subAcct') };
}

/** @returns the permissions that `perm` lists with commas; `null` if it lists none */
function permissionsIn(body: Members): readonly Permission[] | null {
  const named = body.words('perm');
  if (named === null) return null;
  const known = permissions.filter((permission) => named.includes(permission));
  if (known.length !== named.length) throw new UnreadableBody('member', 'perm');
  return known;
}

/** @returns `null` if the request has no `ip`; an empty one removes every address */
function addressesIn(body: Members): Addresses {
  const text = body.optional('ip', 'text');
  if (text === null) return body.has('ip') ? 'anywhere' : null;
  // Signet accepts more separators than OKX.
  if (!/^[0-9A-Fa-f:./, ]*$/.test(text)) throw new UnreadableBody('member', 'ip');
  try {
    const { ranges, openTo } = parseIpAllowlist(text);
    // No machine has 0.0.0.0 or ::, and many programs take them for any address.
    if (ranges.some(({ reach }) => reach === 'unspecified'))
      throw new UnreadableBody('member', 'ip');
    return openTo.length > 0 ? 'anywhere' : ranges.map((range) => range.text);
  } catch (cause) {
    if (!(cause instanceof SignetError)) throw cause;
    throw new UnreadableBody('member', 'ip');
  }
}
