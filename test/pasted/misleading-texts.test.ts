import { describe, expect, it } from 'vitest';
import { type PastedCredentials, readPastedCredentials } from '../../pasted/pasted-credentials.ts';

const apiKey = '37c541a1-1234-4abc-9def-10fe7a0fd9a3';
const secretKey = '22582BD0CFF14C41EDBF1AB98506286D';
const passphrase = 'Tr4de-only#1';
const keys = `API Key: ${apiKey}\nSecret Key: ${secretKey}\n`;
const code = `api_key = "${apiKey}"\nsecret = "${secretKey}"\n`;

function found(text: string): PastedCredentials {
  const result = readPastedCredentials(text);
  if (result.kind === 'found') return result.pasted;
  throw new Error(`${result.kind}, not found`);
}

function offered(text: string): readonly string[] {
  const doubt = found(text).doubtful.find(({ field }) => field === 'passphrase');
  return doubt?.readings.map(({ value }) => value) ?? [];
}

describe('a passphrase without a name of its own is offered', () => {
  it.each([
    [
      'a call of Rust',
      `let c = Client::new("${apiKey}".into(), "${secretKey}".into(), "P".into());`,
    ],
    ['a call of Python', `api = TradeAPI("${apiKey}", "${secretKey}", "P", False, "0")`],
    ['a tuple', `a, b, c = "${apiKey}", "${secretKey}", "P"`],
    ['a tuple of known names', `api_key, secret, passphrase = "${apiKey}", "${secretKey}", "P"`],
    [
      'options',
      `gh secret set A --body ${apiKey}\ngh secret set B --body ${secretKey}\ngh secret set C --body "P"`,
    ],
    ['short options', `set A -b"${apiKey}"\nset B -b"${secretKey}"\nset C -b"P"`],
    [
      'SQL',
      `INSERT INTO k (api_key, secret, passphrase) VALUES ('${apiKey}', '${secretKey}', 'P');`,
    ],
    ['a sentence', `my key: ${apiKey} secret: ${secretKey} passphrase is P`],
    ['one word', `okx:${apiKey}:${secretKey}:P`],
    ['Terraform', `${code}variable "okx_passphrase" { default = "P" }`],
    ['an element', `<p>API Key: ${apiKey}</p><p>Secret: ${secretKey}</p><p>Parola: P</p>`],
    ['a name that is cut off', `${keys}assphrase=P`],
    ['a number in a circle', `① Api key: ${apiKey}\n② Secret: ${secretKey}\n③ Parola: P`],
  ])('from %s', (_, text) => {
    const written = text.replace(/\bP\b(?=[^\p{L}]|$)/u, passphrase);
    expect(found(written).values).toEqual({ apiKey, secretKey });
    expect(offered(written)).toContain(passphrase);
  });
});

describe('a text that stands where the passphrase would is not certain', () => {
  it.each([
    [
      'a line that a diff removes',
      ` OKX_API_KEY=${apiKey}\n OKX_SECRET=${secretKey}\n-OKX_PASSPHRASE=Old1A!`,
    ],
    ['emphasis', `${keys}Passphrase: _${passphrase}_`],
    ['a struck text', `${keys}Passphrase: ~~${passphrase}~~`],
    ['a mark that touches it alone', `${keys}OKX_PASSPHRASE =Tr4de`],
    ['a common word after a comma', `${keys}Passphrase: Tr4de,Ip|`],
    ['a part that is left out', `${keys}Passphrase: Tr4d...y#1`],
    ['a file', `${keys}OKX_PASSPHRASE=/run/secrets/okx1`],
    ['a password manager', `${keys}OKX_PASSPHRASE=op://Private/OKX/password`],
    ['a vault', `${keys}passphrase: vault:okx/pass#value`],
    ['a command', `${keys}OKX_PASSPHRASE=\`cat pass.txt\``],
    ['a word about it', `${keys}Passphrase: forgotten`],
    ['a mark before a quote', `${keys}setx OKX_PASSPHRASE ='x1'`],
    ['a format', `${code}passphrase = "%s-only"`],
    ['a concatenation of PHP', `${code}passphrase = "Tr4de" . "-only#1";`],
    ['another lookup', `${code}passphrase = keyring.get_password("okx", "bob1A!zz")`],
    ['a variable', `${code}passphrase = pw1`],
    [
      'a variable of an object',
      `{ apiKey: "${apiKey}", secret: "${secretKey}", passphrase: argv.word }`,
    ],
    ['the passphrase of something else', `${keys}Wallet passphrase: Wall1A!zz`],
    ['a login', `username: bob\npassword: hunter2\napi_key: ${apiKey}\nsecret: ${secretKey}`],
    ['an encrypted one', `${keys}Passphrase (encrypted): abcdefg1A!`],
    ['a name with a mark', `${keys}passphrase_b64=VHI0ZGUtb25seSMx`],
  ])('%s', (_, text) => {
    expect(found(text).values).toEqual({ apiKey, secretKey });
  });
});

describe('an API key', () => {
  it.each([
    [
      'of something else',
      `OPENAI_API_KEY=sk-abcdef\nOKX_SECRET=${secretKey}\nOKX_PASSPHRASE=${passphrase}`,
    ],
    [
      'as a program reads it in a picture',
      `API Key: ${apiKey.replaceAll('1', 'l')}\nSecret: ${secretKey}\nPassphrase: ${passphrase}`,
    ],
  ])('is doubtful %s', (_, text) => {
    expect(found(text).values).toEqual({ secretKey, passphrase });
    expect(found(text).doubtful).toMatchObject([{ field: 'apiKey' }]);
  });

  it.each([
    ['emphasis', `_${apiKey}_`],
    ['tags', `${apiKey}<br>`],
    ['blanks in it', apiKey.replaceAll('-', ' - ')],
  ])('is certain by its shape with %s', (_, written) => {
    expect(found(`API Key: ${written}\nSecret: ${secretKey}`).values.apiKey).toBe(apiKey);
  });
});
