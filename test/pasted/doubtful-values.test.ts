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

/** The finding of the reader about the passphrase: the reasons for its doubt, and its readings. */
function doubtOf(text: string) {
  const { values, doubtful } = found(text);
  const [doubt] = doubtful.filter(({ field }) => field === 'passphrase');
  expect({ ...values, passphrase: values.passphrase }).toEqual({
    ...{ apiKey, secretKey, passphrase: undefined },
  });
  return [doubt?.because, doubt?.readings.map(({ value }) => value)];
}

describe('a passphrase is doubtful', () => {
  it.each([
    ['a call around it', `${code}passphrase = encrypt("${passphrase}")`],
    ['a concatenation', `${code}passphrase = "${passphrase}" + suffix`],
    ['a condition', `${code}passphrase = "${passphrase}" if live else "x1"`],
    ['a full stop', `${keys}Passphrase: ${passphrase}.`],
    ['a bracket', `${keys}Passphrase: ${passphrase}(old)`],
    ['a Chinese full stop', `${keys}密码：${passphrase}。`],
    ['a comma', `${keys}Passphrase: ${passphrase},`],
    ['angle brackets', `${keys}Passphrase: <${passphrase}>`],
    ['more of a query', `apiKey=${apiKey}&secretKey=${secretKey}&passphrase=${passphrase}&x=y`],
    ['a semicolon of a shell', `${keys}export OKX_PASSPHRASE=${passphrase};date`],
  ])('if something touches it: %s', (_, text) => {
    const [because, readings] = doubtOf(text);
    expect(because).toContain('surrounded');
    expect(readings).toContain(passphrase);
  });

  it.each([
    [
      'the end of the text is missing',
      `"apiKey": "${apiKey}", "secret": "${secretKey}", "password": "${passphrase}`,
      ['quote'],
    ],
    ['a quote has no partner', `${keys}Passphrase: ${passphrase}"`, ['quote']],
    ['a command is cut off', `${keys}export OKX_PASSPHRASE="${passphrase}`, ['quote']],
    ['a comment may follow', `${keys}Passphrase: ${passphrase} #x`, ['comment', 'spaces']],
    [
      'a comment of a program may follow',
      `${keys}passphrase=${passphrase} // x`,
      ['comment', 'spaces'],
    ],
    ['words follow', `${keys}Passphrase: ${passphrase} (the old one)`, ['spaces', 'surrounded']],
    ['the next line may belong to it', `${keys}Passphrase: ${passphrase}\nabc`, ['wrapped']],
    [
      'it is below an explanation',
      `${keys}Passphrase\nCopy\n${passphrase} x`,
      ['spaces', 'unnamed'],
    ],
    [
      'it stands in a comment',
      `# passphrase = "${passphrase}"\n${code}`,
      ['commented-out', 'other-name'],
    ],
    ['Signet does not know its name', `${keys}Passpharse: ${passphrase}`, ['unnamed']],
    ['its name is in another language', `${keys}Parola: ${passphrase}`, ['unnamed']],
    ['it is a login’s password', `${code}Login password: ${passphrase}`, ['other-name']],
    ['its name belongs to something else', `${code}DB_PASSWORD=${passphrase}`, ['other-name']],
    ['it has digits and words of templates', `${code}passphrase = "My-Passphrase1"`, ['template']],
    [
      'it has a character that cannot be seen',
      `${keys}Passphrase: ${passphrase}\u200b`,
      ['invisible'],
    ],
    ['its letters are of full width', `${keys}Passphrase: Ｔr4de-only#1`, ['look-alike']],
    ['it is encoded', kubernetes(), undefined],
  ])('if %s', (_, text, reasons) => {
    const { doubtful, values } = found(text);
    const [doubt] = doubtful.filter(({ field }) => field === 'passphrase');
    expect(values.passphrase).toBeUndefined();
    expect(doubt?.because).toEqual(reasons ?? ['encoded']);
    expect(doubt?.readings.some(({ value }) => /Tr4de-only#1|My-Pass/.test(value))).toBe(true);
  });

  it.each([
    [
      'a backslash',
      String.raw`${code}passphrase = "Tr4de\"only"`,
      ['Tr4de"only', String.raw`Tr4de\"only`],
    ],
    ['a variable', `${code}passphrase = "Tr4de$only1"`, ['Tr4de$only1']],
    [
      'percent-encoding',
      `apiKey=${apiKey}&secret=${secretKey}&passphrase=Tr4de%23x`,
      ['Tr4de%23x', 'Tr4de#x'],
    ],
    ['a doubled quote', `${keys}Passphrase: 'it''s'`, ["it's"]],
  ])('if formats read it differently: %s', (_, text, readings) => {
    expect(doubtOf(text)).toEqual([['escape'], readings]);
  });

  it('if it is a number that programs round, but not if all of them read it alike', () => {
    const json = (number: string) =>
      `{"apiKey":"${apiKey}","secret":"${secretKey}","password":${number}}`;
    expect(doubtOf(json('12345678901234567890'))).toEqual([['number'], ['12345678901234567890']]);
    expect(found(json('12345678')).values.passphrase).toBe('12345678');
  });

  it.each([
    [
      'the name of another',
      `${code}PASSWORD=smtpPass1!\nOKX_PASSPHRASE=${passphrase}`,
      ['smtpPass1!', passphrase],
    ],
    [
      'the same name twice',
      `${code}passphrase = "One-1"\npassphrase = "Two-2"`,
      ['One-1', 'Two-2'],
    ],
    [
      'the same member of JSON twice',
      `{"apiKey":"${apiKey}","secret":"${secretKey}","password":"One-1","password":"Two-2"}`,
      ['One-1', 'Two-2'],
    ],
  ])('if the text has two: %s', (_, text, readings) => {
    expect(doubtOf(text)).toEqual([['rival'], readings]);
  });

  it('is offered with the text around it, but without the other values', () => {
    const line = `{"apiKey": "${apiKey}", "secret": "${secretKey}", "password": enc("${passphrase}") }`;
    const [doubt] = found(line).doubtful;
    expect(doubt?.readings[0]?.around).toEqual({ before: ', "password": enc(', after: ') }' });
    const said = JSON.stringify(found(line).doubtful);
    expect([said.includes(apiKey), said.includes(secretKey)]).toEqual([false, false]);
  });
});

describe('a key is recognised by its shape', () => {
  it.each([
    ['a comma after it', `apiKey: ${apiKey},\nsecret: ${secretKey};`],
    ['a comment after it', `apiKey=${apiKey} # main\nsecret=${secretKey} // main`],
    ['a sentence around it', `my key is ${apiKey} and the secret ${secretKey}, ok?`],
    [
      'a line break in it',
      `API Key: ${apiKey.slice(0, 20)}\n${apiKey.slice(20)}\nSecret: ${secretKey}`,
    ],
    ['an unclosed quote before it', `apiKey="${apiKey}\nsecret="${secretKey}`],
    ['a name that other things have', `username: ${apiKey}\npassword: ${secretKey}`],
    ['a positional argument', `new Client("${apiKey}", "${secretKey}")`],
  ])('with %s', (_, text) => {
    expect(found(text).values).toEqual({ apiKey, secretKey });
  });

  it.each([
    ['an invisible character at its end', { apiKey: `${apiKey}\u200b` }, 'invisible', ['U+200B']],
    ['an invisible character', { apiKey: `\u200b${apiKey}` }, 'invisible', ['U+200B']],
    ['dashes', { apiKey: apiKey.replaceAll('-', '–') }, 'look-alike', ['U+2013']],
    ['Cyrillic letters', { secretKey: secretKey.replace('C', 'С') }, 'look-alike', ['U+0421']],
  ])('but doubtful with %s, which the eye does not tell', (_, change, kind, characters) => {
    const given = { apiKey, secretKey, ...change };
    const { doubtful } = found(`API Key: ${given.apiKey}\nSecret Key: ${given.secretKey}`);
    const [field] = Object.keys(change);
    expect(doubtful).toMatchObject([{ field, because: [kind], characters }]);
    expect([apiKey, secretKey]).toContain(doubtful[0]?.readings[0]?.value);
  });
});

function kubernetes(): string {
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  return `kind: Secret\ndata:\n  apiKey: ${encoded(apiKey)}\n  secretKey: ${encoded(secretKey)}\n  passphrase: ${encoded(passphrase)}`;
}
