import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  credentials,
  hasPseudoTerminal,
  masterPassword,
  onTerminal,
  Workplace,
} from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault();
});
afterAll(() => place.remove());

const { apiKey, secretKey } = credentials;
const passphrase = 'Tr4de-only#1';
let count = 0;

/** Adds an entry with another API key each time, because a vault takes each once. */
function added(...more: readonly string[]): readonly string[] {
  count += 1;
  const label = ['--label', `Pasted ${count}`];
  return ['add', ...label, '--environment', 'demo', '--permissions', 'trade', ...more];
}

function otherKey(): string {
  return (
    apiKey.slice(0, -1) + ((Number.parseInt(apiKey.slice(-1), 16) + count + 1) % 16).toString(16)
  );
}

describe('signet add --paste', () => {
  it('takes the credentials out of a text on stdin, and says what it recognised', async () => {
    const key = otherKey();
    const text = `ENV OKX_API_KEY ${key}\nENV OKX_SECRET_KEY ${secretKey}\nENV OKX_PASSPHRASE ${passphrase}\n`;
    const { exitCode, stderr } = await place.signet(added('--paste'), text);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`API key: recognised, ends in ${key.slice(-4)}`);
    for (const secret of [key, secretKey, passphrase]) expect(stderr).not.toContain(secret);
  });

  it.each([
    [
      'a value that is not certain',
      `key=${apiKey}\nsecret=${secretKey}\npassphrase=Tr4de-1! #x`,
      'passphrase: not certain in the text. It may end where a comment seems to begin.',
    ],
    [
      'a value that is missing',
      `key=${apiKey}\nsecret=${secretKey}`,
      'passphrase: not in the text.',
    ],
    [
      'a placeholder',
      `key=${apiKey}\nsecret=${secretKey}\npassphrase=your_passphrase`,
      'passphrase: The text has asterisks or a placeholder there.',
    ],
    [
      'several keys',
      `[a]\napi_key=${apiKey}\n[b]\napi_key=${otherKey()}`,
      'The text has several keys. Give only the one to use.',
    ],
    ['nothing', 'just some words', 'No credentials were recognised.'],
  ])('refuses %s without a terminal, naming the field and no value', async (_, text, sentence) => {
    const { exitCode, stderr } = await place.signet(added('--paste'), text);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    for (const secret of [apiKey, secretKey, 'Tr4de-1!']) expect(stderr).not.toContain(secret);
  });

  it.skipIf(!hasPseudoTerminal)(
    'reads a pasted text without echo, and asks for what is not certain',
    async () => {
      const key = otherKey();
      const text = `API Key: ${key}\r\rSecret: ${secretKey}\rPassphrase: Tr4de-1! #x\r\r`;
      const { exitCode, screen } = await onTerminal(
        [...added('--paste'), '--vault', place.vault],
        [
          { after: 'Master password', type: `${masterPassword}\r` },
          { after: 'An empty line or Ctrl-D ends it.', type: text },
          { after: 'Which one is it?', type: '1\r' },
        ],
      );
      expect(exitCode).toBe(0);
      expect(screen).toContain('1: Passphrase: (8 characters)');
      for (const secret of [key, secretKey, 'Tr4de-1!']) expect(screen).not.toContain(secret);
    },
  );

  it.skipIf(!hasPseudoTerminal)('gives up at Ctrl-C', async () => {
    const { exitCode } = await onTerminal(
      [...added('--paste'), '--vault', place.vault],
      [
        { after: 'Master password', type: `${masterPassword}\r` },
        { after: 'An empty line or Ctrl-D ends it.', type: 'API Key: \u0003' },
      ],
    );
    expect(exitCode).toBe(130);
  });
});

describe('signet edit --paste and signet rotate add-key --paste', () => {
  const textOf = (key: string) =>
    `API Key: ${key}\nSecret Key: ${secretKey}\nPassphrase: ${passphrase}\n`;

  it('take the credentials out of a text on stdin', async () => {
    await place.signet(added('--paste'), textOf(otherKey()));
    const entry = ['--label', `Pasted ${count}`];
    count += 1;
    const edited = otherKey();
    const edit = await place.signet(['edit', ...entry, '--paste'], textOf(edited));
    expect([edit.exitCode, edit.stderr]).toEqual([0, expect.stringContaining(edited.slice(-4))]);
    await place.signet(['rotate', 'start', ...entry, '--reason', 'access-changed']);
    count += 1;
    const next = otherKey();
    const step = await place.signet(['rotate', 'add-key', ...entry, '--paste'], textOf(next));
    expect([step.exitCode, step.stderr]).toEqual([0, expect.stringContaining(next.slice(-4))]);
  });

  it('refuse a value that is not certain', async () => {
    await place.signet(added('--paste'), textOf(otherKey()));
    const entry = ['--label', `Pasted ${count}`];
    const { exitCode, stderr } = await place.signet(
      ['edit', ...entry, '--paste'],
      textOf(otherKey()).replace(passphrase, `${passphrase} (old)`),
    );
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('passphrase: not certain')]);
  });
});

describe('credentials as JSON on stdin', () => {
  it('may have ccxt’s names and a byte order mark', async () => {
    const json = JSON.stringify({ apiKey: otherKey(), secret: secretKey, password: passphrase });
    const { exitCode } = await place.signet(added(), `\uFEFF${json}`);
    expect(exitCode).toBe(0);
  });

  it('are refused if a field has two names', async () => {
    const json = JSON.stringify({ apiKey, secret: secretKey, secretKey, passphrase });
    const { exitCode, stderr } = await place.signet(added(), json);
    expect([exitCode, stderr]).toEqual([
      ...[2, expect.stringContaining('secretKey: must be given once only.')],
    ]);
  });
});
