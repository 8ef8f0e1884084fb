import { describe, expect, it } from 'vitest';
import { type PastedCredentials, readPastedCredentials } from '../../pasted/pasted-credentials.ts';
import { pastedFormats } from './pasted-formats.ts';

const apiKey = '37c541a1-1234-4abc-9def-10fe7a0fd9a3';
const secretKey = '22582BD0CFF14C41EDBF1AB98506286D';
const passphrase = 'Tr4de-only#1';
const usual = { apiKey, secretKey, passphrase };
const otherKey = '47c541a1-1234-4abc-9def-10fe7a0fd9a3';

/** Reads a text with one key. */
function found(text: string): PastedCredentials {
  const result = readPastedCredentials(text);
  if (result.kind === 'found') return result.pasted;
  throw new Error(`${result.kind}, not found`);
}

describe('readPastedCredentials', () => {
  it.each(pastedFormats.map((format) => [format.name, format] as const))(
    'reads %s',
    (_, format) => {
      const { values, doubtful, evidence, problems, missing } = found(format.write(usual));
      expect({ values, doubtful, evidence, problems, missing }).toEqual({
        values: usual,
        doubtful: [],
        evidence: { apiKey: 'named', secretKey: 'named', passphrase: 'named' },
        problems: [],
        missing: [],
      });
    },
  );

  it('reads all details of OKX’s copy, and says that the passphrase is missing', () => {
    const text = [
      `apikey = "${apiKey}"`,
      `secretkey = "${secretKey}"`,
      'IP = "8.8.8.8,1.1.1.0/24"',
      'API key name = "MCP Server"',
      'Permissions = "Read/Trade"',
    ].join('\r\n');
    expect(found(text)).toEqual({
      values: { apiKey, secretKey },
      doubtful: [],
      evidence: { apiKey: 'named', secretKey: 'named' },
      problems: [],
      missing: ['passphrase'],
      warnings: [],
      unread: [],
      details: {
        addresses: ['8.8.8.8', '1.1.1.0/24'],
        label: 'MCP Server',
        permissions: ['read_only', 'trade'],
      },
    });
  });

  it.each([
    [
      '备注名 = "模拟1"\n权限 = "读取/提现/交易"\nIP = ""',
      '模拟1',
      ['read_only', 'trade', 'withdraw'],
      [],
    ],
    [
      '備註名稱 = "網格"\n權限 = "唯讀"\nIP 位址 = "8.8.8.8、1.1.1.1"',
      '網格',
      ['read_only'],
      ['8.8.8.8', '1.1.1.1'],
    ],
  ])('reads the details in %j', (rest, label, permissions, addresses) => {
    const { details } = found(`apikey = "${apiKey}"\nsecretkey = "${secretKey}"\n${rest}`);
    expect(details).toEqual({ label, permissions, addresses });
  });

  it('reads the copy of OKX’s app', () => {
    const text = `{"apiKey":"${apiKey}","secretKey":"${secretKey}","API name":"測試","IP":"0","Permissions":"只讀, 交易"}`;
    expect(found(text)).toMatchObject({
      values: { apiKey, secretKey },
      details: { label: '測試', addresses: [], permissions: ['read_only', 'trade'] },
    });
  });

  it('reads OKX’s response about a key of a sub-account', () => {
    const text = JSON.stringify({
      code: '0',
      data: [
        {
          subAcct: 'test-1',
          label: 'v5',
          ...usual,
          perm: 'read_only,trade',
          ip: '1.1.1.1,2.2.2.2',
        },
      ],
    });
    expect(found(text)).toMatchObject({
      values: usual,
      details: {
        label: 'v5',
        permissions: ['read_only', 'trade'],
        addresses: ['1.1.1.1', '2.2.2.2'],
      },
    });
  });

  it.each([
    ['site = "eea"\ndemo = true', { site: 'eea', environment: 'demo' }],
    ['hostname = "us.okx.com"\ndemo = false', { site: 'us', environment: 'live' }],
    ['base_url = "https://www.okx.com"\nflag = "1"', { site: 'global', environment: 'demo' }],
    ['flag = "0"', { environment: 'live' }],
    ['exchange = "myokx"\nsandbox = true', { site: 'eea', environment: 'demo' }],
    ['x-simulated-trading: 1', { environment: 'demo' }],
    ['url = "https://my.okx.com.evil.example"', {}],
    ['url = "https://notmy.okx.com"', {}],
  ])('reads the venue of the key from %j', (rest, details) => {
    const text = `api_key = "${apiKey}"\nsecret_key = "${secretKey}"\npassphrase = "${passphrase}"\n${rest}`;
    expect(found(text).details).toEqual(details);
  });

  it.each([
    [
      'a program with OKX’s label in a comment',
      `apiKey = "${apiKey}"  #备注名 = "sim"  #权限 = "读取/交易"\napiSecretKey = "${secretKey}"\npassphrase="${passphrase}"\naccountAPI = AccountAPI(apiKey, apiSecretKey, passphrase, False, flag)`,
    ],
    [
      'values to fall back to',
      `api_key: str = os.getenv('OKX_API_KEY', '${apiKey}')\n  secret_key: str = os.getenv('OKX_SECRET_KEY', '${secretKey}')\n  passphrase: str = os.getenv('OKX_PASSPHRASE', '${passphrase}')`,
    ],
    [
      'variables of PowerShell',
      `$env:OKX_API_KEY = "${apiKey}"\n$env:OKX_SECRET_KEY = "${secretKey}"\n$env:OKX_PASSPHRASE = "${passphrase}"`,
    ],
    [
      'properties of Spring that fall back',
      `api-key: \${OKX_KEY:${apiKey}}\nsecret-key: \${OKX_SECRET:${secretKey}}\npassphrase: \${OKX_PASS:${passphrase}}`,
    ],
    [
      'names with remarks',
      `API Key (read only): ${apiKey}\nSecret Key (keep!): ${secretKey}\nPassphrase (mine): ${passphrase}`,
    ],
    ['a query', `apiKey=${apiKey}&secretKey=${secretKey}&passphrase=${passphrase}`],
    ['a table', `API Key\t${apiKey}\tSecret Key\t${secretKey}\tPassphrase\t${passphrase}`],
    [
      'names and values with nothing between',
      `API Key ${apiKey}\nSecret Key ${secretKey}\nPassphrase ${passphrase}`,
    ],
    [
      'names with the value on the next line',
      `API Key:\n  ${apiKey}\nSecret Key:\n  ${secretKey}\nPassphrase:\n  ${passphrase}`,
    ],
    [
      'a numbered list of sentences',
      `1. My OKX API Key: ${apiKey}\n2. My OKX Secret: ${secretKey}\n3. and the passphrase: ${passphrase}`,
    ],
    [
      'quotes of a word processor',
      `apikey = “${apiKey}”\nsecretkey = “${secretKey}”\npassphrase = ‘${passphrase}’`,
    ],
    [
      'headers and a secret',
      `OK-ACCESS-KEY: ${apiKey}\nSECRET: ${secretKey}\nOK-ACCESS-PASSPHRASE: ${passphrase}`,
    ],
    [
      'an old key in a comment',
      `# OKX_API_KEY=${otherKey}\nOKX_API_KEY=${apiKey}\nOKX_SECRET_KEY=${secretKey}\n# OKX_PASSPHRASE=old\nOKX_PASSPHRASE=${passphrase}`,
    ],
    [
      'a byte order mark and lines of Windows',
      `\uFEFFapiKey=${apiKey}\r\nsecretKey=${secretKey}\r\npassphrase=${passphrase}\r\n`,
    ],
    ['the same key twice', `${JSON.stringify(usual)}\n${JSON.stringify(usual)}`],
    [
      'a key of another exchange besides',
      `BINANCE_API_KEY=abc\nBINANCE_SECRET=def\nOKX_API_KEY=${apiKey}\nOKX_SECRET=${secretKey}\nOKX_PASSPHRASE=${passphrase}`,
    ],
    [
      'hummingbot',
      `okx_api_key: ${apiKey}\nokx_secret_key: ${secretKey}\nokx_passphrase: ${passphrase}`,
    ],
  ])('reads %s', (_, text) => {
    expect(found(text)).toMatchObject({ values: usual, problems: [], missing: [] });
  });

  it.each([
    ['three lines', [apiKey, secretKey, passphrase].join('\n')],
    ['three lines in another order', [passphrase, apiKey, '', secretKey].join('\n')],
    ['one line', `${apiKey} ${secretKey} ${passphrase}`],
    ['a list of JSON', JSON.stringify([secretKey, apiKey, passphrase])],
    [
      'names that say nothing',
      `dev_ak = '${apiKey}'\ndev_sk = '${secretKey}'\ndev_pw = '${passphrase}'`,
    ],
    ['a passphrase with a colon', `${apiKey}\n${secretKey}\nab:Cd12=x`],
  ])('recognises bare values by their shape: %s', (name, text) => {
    const { values, evidence } = found(text);
    const passed = name.includes('colon') ? 'ab:Cd12=x' : passphrase;
    expect([values, evidence]).toEqual([
      { apiKey, secretKey, passphrase: passed },
      { apiKey: 'shape', secretKey: 'shape', passphrase: 'shape' },
    ]);
  });

  it('finds the passphrase noted below OKX’s copy', () => {
    const text = `apikey = "${apiKey}"\nsecretkey = "${secretKey}"\nIP = ""\n\n${passphrase}`;
    expect(found(text)).toMatchObject({
      values: usual,
      evidence: { apiKey: 'named', secretKey: 'named', passphrase: 'shape' },
    });
  });
});
