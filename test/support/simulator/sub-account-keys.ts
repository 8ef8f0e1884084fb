import { type Permission, permissions } from '#contract';
import type { Call } from './call.ts';
import type { IssuedKey } from './key-ring.ts';
import { Refused } from './refusals.ts';
import { needed, readBody } from './request-body.ts';
import type { SimulatedAccount } from './simulated-account.ts';

/** OKX docs, "Sub-account", "Create an API Key for a sub-account". */
export function createSubAccountKey(call: Call): readonly object[] {
  const body = readBody(call.request);
  const { uid, name } = subAccount(call, needed(body, 'subAcct'));
  const { apiKey, secretKey, passphrase } = call.exchange.keys.create({
    uid,
    label: needed(body, 'label'),
    passphrase: needed(body, 'passphrase'),
    permissions: permissionsOf(body.get('perm') ?? 'read_only'),
    ipAllowlist: addressesOf(body.get('ip') ?? ''),
    environment: call.key.environment,
    ...(call.key.site ? { site: call.key.site } : {}),
  });
  const fields = keyFields(issuedKey(call, uid, apiKey));
  return [{ subAcct: name, ...fields, secretKey, passphrase }];
}

/** OKX docs, "Sub-account", "Query the API Key of a sub-account": all keys, or the requested one. */
export function querySubAccountKeys(call: Call): readonly object[] {
  const { query } = call.request;
  const { uid } = subAccount(call, needed(query, 'subAcct'));
  const apiKey = query.get('apiKey') ?? '';
  if (apiKey !== '') return [keyFields(issuedKey(call, uid, apiKey))];
  return keysOf(call, uid).map(keyFields);
}

/** OKX docs, "Sub-account", "Reset the API Key of a sub-account". */
export function modifySubAccountKey(call: Call): readonly object[] {
  const body = readBody(call.request);
  const { uid, name } = subAccount(call, needed(body, 'subAcct'));
  const { key } = issuedKey(call, uid, needed(body, 'apiKey'));
  const [label, perm, ip] = [body.get('label'), body.get('perm'), body.get('ip')];
  call.exchange.keys.edit(key.apiKey, {
    ...(label === undefined ? {} : { label }),
    ...(perm === undefined ? {} : { permissions: permissionsOf(perm) }),
    ...(ip === undefined ? {} : { ipAllowlist: addressesOf(ip) }),
  });
  return [{ subAcct: name, ...keyFields(issuedKey(call, uid, key.apiKey)) }];
}

/** OKX docs, "Sub-account", "Delete the API Key of sub-accounts". */
export function deleteSubAccountKey(call: Call): readonly object[] {
  const body = readBody(call.request);
  const { uid, name } = subAccount(call, needed(body, 'subAcct'));
  const { key } = issuedKey(call, uid, needed(body, 'apiKey'));
  call.exchange.keys.delete(key.apiKey);
  return [{ subAcct: name }];
}

function subAccount({ key, exchange }: Call, name: string): SimulatedAccount {
  const all = exchange.accounts.subAccountsOf(key.uid);
  const account = all.find((candidate) => candidate.name === name);
  if (!account) throw new Refused('59510');
  return account;
}

/** Lists the keys that the caller can see: live keys do not see demo keys, and vice versa. */
function keysOf({ key, exchange }: Call, uid: string): readonly IssuedKey[] {
  return exchange.keys
    .ofAccount(uid)
    .filter((issued) => issued.key.environment === key.environment);
}

function issuedKey(call: Call, uid: string, apiKey: string): IssuedKey {
  const issued = keysOf(call, uid).find((candidate) => candidate.key.apiKey === apiKey);
  if (!issued) throw new Refused('59506');
  return issued;
}

function keyFields({ key, createdAt }: IssuedKey): object {
  return {
    apiKey: key.apiKey,
    ip: key.ipAllowlist.join(','),
    label: key.label,
    perm: key.permissions.join(','),
    ts: String(createdAt),
  };
}

function permissionsOf(text: string): readonly Permission[] {
  return text.split(',').map((item) => {
    const permission = permissions.find((candidate) => candidate === item.trim());
    if (!permission) throw new Refused('51000', { name: 'perm' });
    return permission;
  });
}

function addressesOf(text: string): readonly string[] {
  return text
    .split(/[,\s]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
