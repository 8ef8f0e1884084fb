import type { CredentialsDraft } from '#contract';

/** A format in which credentials are written down. */
export type PastedFormat = {
  readonly name: string;
  readonly write: (credentials: CredentialsDraft) => string;
  /** Checks whether the format can express a value. */
  readonly takes: (value: string) => boolean;
};

const anything = () => true;
/** Checks that a value has no character with a meaning in a format without quotes. */
const isPlain = (value: string) => !/["'`“”‘’「」\\=:：＝#,;&|{}()[\]\s]/.test(value);
const json = JSON.stringify;

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`;
}

export const pastedFormats: readonly PastedFormat[] = [
  {
    name: 'what OKX copies, in English, with the passphrase added',
    takes: (value) => !/["\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `apikey = "${apiKey}"`,
        `secretkey = "${secretKey}"`,
        'IP = "8.8.8.8"',
        'API key name = "Grid"',
        'Permissions = "Read/Trade"',
        `passphrase = "${passphrase}"`,
      ]),
  },
  {
    name: 'what OKX copies, in Chinese, with the passphrase added',
    takes: (value) => !/["\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `apikey = "${apiKey}"`,
        `secretkey = "${secretKey}"`,
        'IP = ""',
        '备注名 = "网格"',
        '权限 = "读取/交易"',
        `密码 = "${passphrase}"`,
      ]),
  },
  {
    name: 'variables of Go',
    takes: (value) => !/["\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `apiKey := "${apiKey}"`,
        `secretKey := "${secretKey}"`,
        `passphrase := "${passphrase}" // from OKX`,
      ]),
  },
  {
    name: 'a hash of Ruby',
    takes: (value) => !/["\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'okx = {',
        `  :api_key => "${apiKey}",`,
        `  :secret_key => "${secretKey}",`,
        `  :passphrase => "${passphrase}",`,
        '}',
      ]),
  },
  {
    name: 'flat JSON',
    takes: anything,
    write: (credentials) => json(credentials),
  },
  {
    name: 'a configuration of freqtrade, with comments',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        '{',
        '  // my bot',
        '  "exchange": {',
        '    "name": "okx",',
        `    "key": ${json(apiKey)},`,
        `    "secret": ${json(secretKey)},`,
        `    "password": ${json(passphrase)},`,
        '    "pair_whitelist": ["BTC/USDT"],',
        '  },',
        '  "api_server": { "username": "freqtrader", "password": "other" },',
        '}',
      ]),
  },
  {
    name: 'JSON of ccxt, one object for each exchange',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      json(
        {
          binance: { apiKey: 'b', secret: 'c' },
          okx: { apiKey, secret: secretKey, password: passphrase, enableRateLimit: true },
        },
        undefined,
        2,
      ),
  },
  {
    name: '.env without quotes',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        '# exchange',
        `OKX_API_KEY=${apiKey}`,
        `OKX_SECRET_KEY=${secretKey} # not shown again`,
        `OKX_PASSPHRASE=${passphrase}`,
        'DATABASE_PASSWORD=other',
      ]),
  },
  {
    name: '.env in single quotes',
    takes: (value) => !value.includes("'"),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `OKX_API_KEY='${apiKey}'`,
        `OKX_API_SECRET='${secretKey}'`,
        `OKX_API_PASSPHRASE='${passphrase}'`,
      ]),
  },
  {
    name: 'exports of a shell',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `export API_KEY=${shellQuoted(apiKey)}; export API_SECRET=${shellQuoted(secretKey)}`,
        `export PASSPHRASE=${shellQuoted(passphrase)}`,
      ]),
  },
  {
    name: 'TOML of OKX’s own tool',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'default_profile = "okx-demo"',
        '',
        '[profiles.okx-demo]',
        `api_key = ${json(apiKey)}`,
        `secret_key = ${json(secretKey)}`,
        `passphrase = ${json(passphrase)}`,
        'demo = true',
      ]),
  },
  {
    name: 'TOML with literal strings',
    takes: (value) => !value.includes("'"),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `api_key = '${apiKey}'`,
        `secret_key = '${secretKey}'`,
        `passphrase = '${passphrase}'`,
      ]),
  },
  {
    name: 'YAML in single quotes',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'okx:',
        `  api_key: ${yamlQuoted(apiKey)}`,
        `  secret_key: ${yamlQuoted(secretKey)}`,
        `  passphrase: ${yamlQuoted(passphrase)}`,
        'telegram:',
        "  password: 'other'",
      ]),
  },
  {
    name: 'YAML without quotes',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([`apiKey: ${apiKey}`, `secretKey: ${secretKey}`, `passphrase: ${passphrase}`]),
  },
  {
    name: 'a program',
    takes: (value) => !/['\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      `const okx = new ccxt.okx({ apiKey: '${apiKey}', secret: '${secretKey}', password: '${passphrase}' });`,
  },
  {
    name: 'a note with names above the values',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines(['API Key', apiKey, '', 'Secret Key', secretKey, '', 'Passphrase', passphrase]),
  },
  {
    name: 'a note in Markdown',
    takes: (value) => !value.includes('`'),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `- **API Key:** \`${apiKey}\``,
        `- **Secret Key:** \`${secretKey}\``,
        `- **Passphrase:** \`${passphrase}\``,
      ]),
  },
  {
    name: 'a sentence',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      `API Key: ${apiKey}, Secret Key: ${secretKey}, Passphrase: ${passphrase}`,
  },
  {
    name: 'names in Traditional Chinese',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([`API 金鑰：${apiKey}`, `密鑰：${secretKey}`, `密碼：${passphrase}`]),
  },
];

function shellQuoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

function yamlQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
