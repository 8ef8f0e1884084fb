import type { CredentialField } from '#contract';

/** The roles that a name in a pasted text can have. */
export type Role =
  | CredentialField
  | 'label'
  | 'permissions'
  | 'addresses'
  | 'environment'
  | 'live'
  | 'site'
  | 'exchange';

/**
 * The names of the three values in OKX's pages, its documentation, SDKs and other tools, reduced to letters and
 * digits in lower case. If two match the end of a name, the longer one counts.
 */
const namesOfFields: Readonly<Record<CredentialField, string>> = {
  apiKey:
    'okaccesskey accesskeyid accesskey apikeyid apikey apiid publickey username userid login ' +
    'api密钥 api密鑰 api金鑰 api公钥 api公鑰 公钥 公鑰 公開金鑰 访问密钥 存取金鑰 用户名 用戶名 帳號 账号',
  secretKey:
    'apisecretkey apisecret accesssecret secretkey secret privatekey ' +
    '密钥 密鑰 金鑰 私钥 私鑰 秘钥 祕鑰 秘鑰 密匙 私密金鑰 秘密金鑰 api私钥 api私鑰 api秘钥',
  passphrase:
    'okaccesspassphrase apipassphrase passphrase apipassword apipasswd apipass apipwd password passwd ' +
    '密码短语 密碼短語 密码片语 密碼片語 通行短语 通行短語 通行密语 通行密語 通行词 通行詞 通行码 通行碼 ' +
    '口令短语 短语密码 密语 密語 交易密码 交易密碼 api密码 api密碼 api口令 密码 密碼 口令',
};

export const credentialNames = flattened(namesOfFields);

/** Short names, which only count alone or after the exchange's name: `primary_key` is something else. */
export const shortNames = flattened({ apiKey: 'key', secretKey: '', passphrase: 'pass pwd pw' });

/** Names that other things have too. */
export const looseNames: ReadonlySet<string> = new Set(
  (
    'username userid login password passwd key pass pwd pw secret ' +
    '用户名 用戶名 帳號 账号 密钥 密鑰 金鑰 密码 密碼 口令 交易密码 交易密碼'
  ).split(' '),
);

/** Names that stand for an API key only if the value has its shape. */
export const namesOfAccounts = /^(?:username|userid|user|login|用户名|用戶名|帳號|账号)$/;

export const detailNames: Readonly<Record<Exclude<Role, CredentialField>, string>> = {
  label:
    'apikeyname apikeylabel apiname keyname label remark 备注名 备注 備註名稱 備註名 備註 apikey名称 apikey名稱 api名称 api名稱',
  permissions: 'permissions permission perms perm apikeypermissions 权限 權限 api权限 api權限',
  addresses:
    'ip ips ipaddress ipaddresses ipallowlist ipwhitelist allowlist whitelist boundip boundips linkedip linkedips linkedipaddress linkedipaddresses trustedip trustedips ip地址 ip位址 ip白名单 ip白名單 绑定ip 綁定ip 绑定ip地址 綁定ip位址',
  environment:
    'demo demotrading demomode simulated simulatedtrading simulation xsimulatedtrading flag tradeflag sandbox sandboxed sandboxmode testnet paper papertrading papermode environment env mode server trademode tradingmode',
  live: 'live livetrading livemode production prod realtrading mainnet',
  site: 'site region market domain host hostname baseurl resturl restbaseurl apiurl url endpoint subdomain registrationsubdomain',
  exchange: 'exchange exchangename exchangeid exchangetype connector broker platform name id',
};

function flattened(
  names: Readonly<Record<CredentialField, string>>,
): readonly (readonly [name: string, field: CredentialField])[] {
  // The record's keys are the fields.
  return (Object.entries(names) as [CredentialField, string][])
    .flatMap(([field, list]) => list.split(' ').map((name) => [name, field] as const))
    .filter(([name]) => name !== '')
    .toSorted(([a], [b]) => b.length - a.length);
}
