import type { CredentialField } from '#contract';

/** The roles that a name in a pasted text can have. */
export type Role =
  | CredentialField
  | 'label'
  | 'permissions'
  | 'addresses'
  | 'environment'
  | 'site'
  | 'exchange';

export type FieldName = {
  readonly role: Role;
  /** The rest of the name: `OKX_API_KEY_2` is the API key of `okx 2`. */
  readonly affix: string;
  /** `true` if the name has no rest. */
  readonly isWhole: boolean;
};

/**
 * The names of the three values in OKX's pages, its documentation, SDKs and other tools, reduced to letters and
 * digits in lower case. If two match, the longer one counts.
 */
const credentialNames: readonly (readonly [name: string, field: CredentialField])[] = (
  [
    ['okaccesspassphrase', 'passphrase'],
    ['okaccesskey', 'apiKey'],
    ['apisecretkey', 'secretKey'],
    ['apipassphrase', 'passphrase'],
    ['apipassword', 'passphrase'],
    ['accesssecret', 'secretKey'],
    ['accesskeyid', 'apiKey'],
    ['passphrase', 'passphrase'],
    ['accesskey', 'apiKey'],
    ['secretkey', 'secretKey'],
    ['apisecret', 'secretKey'],
    ['password', 'passphrase'],
    ['apikeyid', 'apiKey'],
    ['passwd', 'passphrase'],
    ['apipass', 'passphrase'],
    ['apikey', 'apiKey'],
    ['secret', 'secretKey'],
    ['密码短语', 'passphrase'],
    ['密碼短語', 'passphrase'],
    ['api密钥', 'apiKey'],
    ['api密鑰', 'apiKey'],
    ['api金鑰', 'apiKey'],
    ['api密码', 'passphrase'],
    ['api密碼', 'passphrase'],
    ['密钥', 'secretKey'],
    ['密鑰', 'secretKey'],
    ['私钥', 'secretKey'],
    ['私鑰', 'secretKey'],
    ['密码', 'passphrase'],
    ['密碼', 'passphrase'],
    ['口令', 'passphrase'],
  ] as const
).toSorted(([a], [b]) => b.length - a.length);

/** Short names, which only count alone or after the exchange's name: `primary_key` is something else. */
const shortNames: readonly (readonly [name: string, field: CredentialField])[] = [
  ['pass', 'passphrase'],
  ['pwd', 'passphrase'],
  ['key', 'apiKey'],
];

const otherNames: Readonly<Record<Exclude<Role, CredentialField>, readonly string[]>> = {
  label:
    'apikeyname apikeylabel apiname keyname label remark 备注名 备注 備註名稱 備註名 備註 apikey名称 apikey名稱 api名称 api名稱'.split(
      ' ',
    ),
  permissions:
    'permissions permission perms perm apikeypermissions 权限 權限 api权限 api權限'.split(' '),
  addresses:
    'ip ips ipaddress ipaddresses ipallowlist ipwhitelist allowlist whitelist boundip boundips linkedip linkedips linkedipaddress linkedipaddresses trustedip trustedips ip地址 ip位址 ip白名单 ip白名單 绑定ip 綁定ip 绑定ip地址 綁定ip位址'.split(
      ' ',
    ),
  environment:
    'demo isdemo usedemo demotrading simulated simulatedtrading xsimulatedtrading flag sandbox issandbox usesandbox testnet istestnet usetestnet environment env mode'.split(
      ' ',
    ),
  site: 'site region domain host hostname baseurl resturl restbaseurl apiurl url endpoint'.split(
    ' ',
  ),
  exchange: 'exchange exchangename exchangeid exchangetype connector broker platform name id'.split(
    ' ',
  ),
};

const exactNames = new Map<string, Role>(
  // The record's keys are the roles.
  (Object.entries(otherNames) as [Role, readonly string[]][]).flatMap(([role, names]) =>
    names.map((name) => [name, role] as const),
  ),
);

const mayBeShort = /^(?:oke?x|exchange|api)?$/;

/** Endings that do not change the role of a name: `API_KEY_2`, `apiKeyDemo`, `API_KEY_OKX`. */
const suffix =
  /(?:\d{1,3}|demo|live|real|paper|sandbox|testnet|test|main|prod|production|sub\d{0,3}|okx|okex)$/;
const declaration =
  /^(?:(?:export|set|const|let|var|final|static|private|public|string|str|self|this|config|env)[\s.:]+)+/i;
const nameLimit = 64;

/**
 * Finds the role of a name in any spelling: `OKX_API_KEY`, `apiKey`, `API Key`, `export const SECRET`.
 *
 * @returns `undefined` for a name that is not about a key
 */
export function fieldNameOf(written: string): FieldName | undefined {
  if (written.length > nameLimit) return undefined;
  const plain = written.trim().replace(declaration, '');
  const name = squashed(plain);
  const exact = exactNames.get(name) ?? exactNames.get(name.replace(/^oke?x/, ''));
  if (exact !== undefined) return { role: exact, affix: '', isWhole: true };
  const found = credentialOf(name, '') ?? credentialOf(name, suffix.exec(name)?.[0] ?? '');
  if (found === undefined || !/\s/.test(plain)) return found;
  // In a sentence like "here is my API key", most words do not count.
  return { ...found, affix: (found.affix.match(tellingWords) ?? []).join(' ') };
}

const tellingWords =
  /oke?x|demo|live|paper|sandbox|testnet|main|sub|\d+$|binance|bybit|kucoin|bitget|kraken|coinbase|gateio|huobi|htx|mexc/g;

/** @param after the ending to leave out */
function credentialOf(whole: string, after: string): FieldName | undefined {
  const name = whole.slice(0, whole.length - after.length);
  const [ending, role] =
    credentialNames.find(([known]) => name.endsWith(known)) ??
    shortNames.find(
      ([known]) => mayBeShort.test(name.slice(0, -known.length)) && name.endsWith(known),
    ) ??
    [];
  if (ending === undefined || role === undefined) return undefined;
  const before = name.slice(0, -ending.length);
  const affix = [before, after].filter((part) => part !== '').join(' ');
  return { role, affix, isWhole: affix === '' };
}

function squashed(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** @returns `true` if a name stands for one of OKX's three values */
export function isCredentialName(written: string): boolean {
  const role = fieldNameOf(written)?.role;
  return role === 'apiKey' || role === 'secretKey' || role === 'passphrase';
}
