import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '#words/en';
import { signet, Workplace } from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault();
});
afterAll(() => place.remove());

/** The text as it comes to a terminal: without `--json`. */
async function login(label: string): Promise<string> {
  const vault = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
  return (await signet(['sign-login', ...vault, '--label', label])).stdout;
}

async function add(label: string, ...more: readonly string[]): Promise<string> {
  await place.addLive(label, '--permissions', 'read_only', ...more);
  return label;
}

describe('signet sign-login', () => {
  it('prints the message first, then where to send it', async () => {
    const [message = '', ...rest] = (await login('Grid bot')).trimEnd().split('\n');
    expect([JSON.parse(message), rest]).toEqual([
      { op: 'login', args: [expect.anything()] },
      [
        '',
        'Private URL   wss://ws.okx.com:8443/ws/v5/private',
        'Business URL  wss://ws.okx.com:8443/ws/v5/business',
        '',
        en.commandResults.login.send,
      ],
    ]);
  });

  it('says which host is assumed, and which the entry sets', async () => {
    const { assumed, entry } = en.entries.loginHost;
    const own = ['--websocket-host', 'wss://own.example'];
    expect([
      await login(await add('Turkish', '--site', 'tr')),
      await login(await add('Proxied', '--site', 'tr', ...own)),
    ]).toEqual([
      expect.stringContaining(assumed),
      expect.stringMatching(new RegExp(`wss://own.example/ws/v5/business\\n\\n${entry}`)),
    ]);
  });
});
