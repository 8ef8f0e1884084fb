import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import vectors from '../../vectors/okx-sign-vectors.json' with { type: 'json' };
import { Workplace } from './signet-process.ts';

const named = vectors.map((vector) => {
  const { 'x-simulated-trading': simulated } = vector.headers as Readonly<Record<string, string>>;
  const { apiKey, secret: secretKey, passphrase } = vector;
  const environment = simulated === '1' ? 'demo' : 'live';
  const label = `${environment} ${apiKey}`;
  return { ...vector, environment, label, credentials: { apiKey, secretKey, passphrase } };
});

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault();
  const byLabel = new Map(named.map((vector) => [vector.label, vector]));
  for (const { label, environment, credentials } of byLabel.values()) {
    const add = ['add', '--label', label, '--environment', environment];
    const permissions = ['--permissions', 'read_only,trade'];
    await place.signet([...add, ...permissions], JSON.stringify(credentials));
  }
});
afterAll(() => place.remove());

async function json(args: readonly string[]): Promise<unknown> {
  const { exitCode, stdout, stderr } = await place.signet(args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

// Their records do not conflict, so they may run in parallel.
describe.concurrent('signatures made by other programs', () => {
  it.each(named.filter(({ kind }) => kind === 'rest'))('signs as $id does', async (vector) => {
    const { id, label, method, requestPath, body, timestamp, passphrase } = vector;
    const bodyFile = body === '' ? [] : ['--body-file', await place.write(`body ${id}`, body)];
    const { prehash, signature } = vector;
    const headers = {
      'OK-ACCESS-KEY': vector.apiKey,
      'OK-ACCESS-SIGN': signature,
      'OK-ACCESS-TIMESTAMP': timestamp,
      'OK-ACCESS-PASSPHRASE': passphrase,
      'Content-Type': 'application/json',
      ...(vector.environment === 'demo' && { 'x-simulated-trading': '1' }),
    };
    const signed = await json([
      ...['sign', '--label', label, '--method', method, '--path', requestPath, ...bodyFile],
      ...['--timestamp', timestamp, '--with-passphrase', '--allow-unknown-endpoint'],
      // One of them changes a key.
      ...['--confirm', 'grants'],
    ]);
    expect(signed).toEqual({ timestamp, prehash, signature, headers });
  });

  it.each(named.filter(({ kind }) => kind === 'ws-login'))(
    'logs in as $id does',
    async (vector) => {
      const { label, apiKey, passphrase, timestamp, signature: sign } = vector;
      const asked = ['sign-login', '--label', label, '--timestamp', timestamp];
      const webSocket = {
        private: 'wss://ws.okx.com:8443/ws/v5/private',
        business: 'wss://ws.okx.com:8443/ws/v5/business',
        source: 'site',
      };
      const message = { op: 'login', args: [{ apiKey, timestamp, sign }] };
      expect(await json(asked)).toEqual({ ...message, webSocket });
      expect(await json([...asked, '--with-passphrase'])).toEqual({
        op: 'login',
        args: [{ apiKey, passphrase, timestamp, sign }],
        webSocket,
      });
    },
  );

  it('signs spaces and a final line break as part of a body', async () => {
    const body = ' {"posMode": "net_mode"}\n';
    const bodyFile = ['--body-file', await place.write('spaced', body)];
    const request = ['--method', 'POST', '--path', '/api/v5/account/set-position-mode'];
    const label = named[1]?.label ?? '';
    const signed = await json(['sign', '--label', label, ...request, ...bodyFile]);
    expect(signed).toMatchObject({ prehash: expect.stringMatching(`set-position-mode${body}$`) });
  });
});
