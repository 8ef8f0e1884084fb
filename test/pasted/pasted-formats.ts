import type { CredentialsDraft } from '#contract';
import { quotes } from '../../pasted/quoted-value.ts';

/** A format in which credentials are written down. */
export type PastedFormat = {
  readonly name: string;
  readonly write: (credentials: CredentialsDraft) => string;
  /** Checks whether the format can express a value. */
  readonly takes: (value: string) => boolean;
};

const anything = () => true;
/** Checks that a value has no character with a meaning in a format without quotes. */
export const isPlain = (value: string) =>
  !quotes.test(value) && !/[\\=:：＝#,;&|{}()[\]\s]/.test(value);
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

  {
    name: 'ENV of a Dockerfile',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'FROM node:24',
        `ENV OKX_API_KEY ${apiKey}`,
        `ENV OKX_SECRET_KEY=${secretKey} OKX_PASSPHRASE=${passphrase}`,
        'RUN npm ci',
      ]),
  },
  {
    name: 'docker run',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'docker run --rm \\',
        `  -e OKX_API_KEY=${shellQuoted(apiKey)} \\`,
        `  --env OKX_SECRET_KEY=${shellQuoted(secretKey)} \\`,
        `  -e OKX_PASSPHRASE=${shellQuoted(passphrase)} bot:latest`,
      ]),
  },
  {
    name: 'headers of curl',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      `curl -H ${shellQuoted(`OK-ACCESS-KEY: ${apiKey}`)} -H ${shellQuoted(`secretKey: ${secretKey}`)} -H ${shellQuoted(`OK-ACCESS-PASSPHRASE: ${passphrase}`)} https://www.okx.com/api/v5/account/config`,
  },
  {
    name: 'options of a command',
    takes: (value) => !value.startsWith('-'),
    write: ({ apiKey, secretKey, passphrase }) =>
      `bot --api-key ${shellQuoted(apiKey)} --secret-key ${shellQuoted(secretKey)} --passphrase ${shellQuoted(passphrase)} --demo`,
  },
  {
    name: 'arguments in JSON',
    takes: (value) => !value.startsWith('-') && !/^[\w.:-]*[=:]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      json({
        args: [
          '--api-key',
          apiKey,
          '--secret-key',
          secretKey,
          '--passphrase',
          passphrase,
          '--demo',
        ],
      }),
  },
  {
    name: 'JSON in JSON',
    takes: anything,
    write: (credentials) => json({ SecretString: json(credentials) }),
  },
  {
    name: 'setx of Windows',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `setx OKX_API_KEY ${apiKey}`,
        `setx OKX_SECRET_KEY "${secretKey}" /M`,
        `setx OKX_PASSPHRASE "${passphrase}"`,
      ]),
  },
  {
    name: 'fish',
    takes: (value) => !/['\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `set -gx OKX_API_KEY '${apiKey}'`,
        `set -gx OKX_SECRET_KEY '${secretKey}'`,
        `set -gx OKX_PASSPHRASE '${passphrase}'`,
      ]),
  },
  {
    name: 'a unit of systemd',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        '[Service]',
        `Environment="OKX_API_KEY=${apiKey}"`,
        `Environment="OKX_SECRET_KEY=${secretKey}" "OKX_PASSPHRASE=${passphrase}"`,
      ]),
  },
  {
    name: 'XML with keys and values',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      `<appSettings>\n${[
        ['OKX_API_KEY', apiKey],
        ['OKX_SECRET_KEY', secretKey],
        ['OKX_PASSPHRASE', passphrase],
      ]
        .map(([name, value]) => `  <add key="${name}" value="${xmlEscaped(value ?? '')}" />`)
        .join('\n')}\n</appSettings>`,
  },
  {
    name: 'a property list',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      `<?xml version="1.0"?><plist><dict><key>apiKey</key><string>${xmlEscaped(apiKey)}</string><key>secretKey</key><string>${xmlEscaped(secretKey)}</string><key>passphrase</key><string>${xmlEscaped(passphrase)}</string></dict></plist>`,
  },
  {
    name: 'elements of XML',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      `<okx>\n<apiKey>${xmlEscaped(apiKey)}</apiKey>\n<secretKey>${xmlEscaped(secretKey)}</secretKey>\n<passphrase>${xmlEscaped(passphrase)}</passphrase>\n</okx>`,
  },
  {
    name: 'CSV with a header',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'label,api_key,secret_key,passphrase',
        `Grid,${csvQuoted(apiKey)},${csvQuoted(secretKey)},${csvQuoted(passphrase)}`,
      ]),
  },
  {
    name: 'a table of Markdown',
    takes: (value) => isPlain(value) && !/^[-+:|=]+$/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        '| Name | API Key | Secret Key | Passphrase |',
        '| --- | --- | --- | --- |',
        `| Grid | ${apiKey} | ${secretKey} | ${passphrase} |`,
      ]),
  },
  {
    name: 'a table with names beside values',
    takes: (value) => !/[`|]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        '| Field | Value |',
        '|---|---|',
        `| API Key | \`${apiKey}\` |`,
        `| Secret Key | \`${secretKey}\` |`,
        `| Passphrase | \`${passphrase}\` |`,
      ]),
  },
  {
    name: 'setters',
    takes: (value) => !/["\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `client.setApiKey("${apiKey}");`,
        `client.setSecretKey("${secretKey}").setPassphrase("${passphrase}");`,
      ]),
  },
  {
    name: 'variables that fall back',
    takes: (value) => !/['\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      `{ apiKey: process.env.OKX_API_KEY || '${apiKey}', secretKey: process.env.OKX_SECRET ?? '${secretKey}', passphrase: process.env['OKX_PASSPHRASE'] || '${passphrase}' }`,
  },
  {
    name: 'names in brackets',
    takes: (value) => !/["\\]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `os.environ["OKX_API_KEY"] = "${apiKey}"`,
        `os.environ["OKX_SECRET_KEY"] = "${secretKey}"`,
        `config['passphrase'] = "${passphrase}"`,
      ]),
  },
  {
    name: 'a list of environment variables of Kubernetes',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'env:',
        '  - name: OKX_API_KEY',
        `    value: ${yamlQuoted(apiKey)}`,
        '  - name: OKX_SECRET_KEY',
        `    value: ${yamlQuoted(secretKey)}`,
        '  - name: OKX_PASSPHRASE',
        `    value: ${yamlQuoted(passphrase)}`,
      ]),
  },
  {
    name: 'an item of a password manager',
    takes: anything,
    write: ({ apiKey, secretKey, passphrase }) =>
      json({
        fields: [
          { name: 'API Key', value: apiKey, type: 1 },
          { name: 'Secret Key', value: secretKey, type: 1 },
          { name: 'Passphrase', value: passphrase, type: 1 },
        ],
      }),
  },
  {
    name: 'headers of a request',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'GET /api/v5/account/balance HTTP/1.1',
        'Host: www.okx.com',
        `OK-ACCESS-KEY: ${apiKey}`,
        `OK-ACCESS-PASSPHRASE: ${passphrase}`,
        `secretKey: ${secretKey}`,
      ]),
  },
  {
    name: 'blocks of YAML',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        'okx:',
        '  api_key: |',
        `    ${apiKey}`,
        '  secret_key: >-',
        `    ${secretKey}`,
        '  passphrase: |-',
        `    ${passphrase}`,
      ]),
  },
  {
    name: 'names in two languages',
    takes: isPlain,
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([
        `公钥：${apiKey}`,
        `Secret Key（私钥）：${secretKey}`,
        `Passphrase（密码）：${passphrase}`,
      ]),
  },
  {
    name: 'German quotes',
    takes: (value) => !/[„“]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([`apiKey = „${apiKey}“`, `secret = „${secretKey}“`, `passphrase = „${passphrase}“`]),
  },
  {
    name: 'French quotes',
    takes: (value) => !/[«»]/.test(value),
    write: ({ apiKey, secretKey, passphrase }) =>
      lines([`apiKey = «${apiKey}»`, `secret = «${secretKey}»`, `passphrase = «${passphrase}»`]),
  },
];

function shellQuoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

function yamlQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function xmlEscaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function csvQuoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
