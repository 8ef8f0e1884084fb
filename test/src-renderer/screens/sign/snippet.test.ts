import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  loginMessage,
  type SignedRequest,
  snippetKinds,
  snippetOf,
} from '../../../../src-renderer/screens/sign/snippet.ts';

const request: SignedRequest = {
  origin: 'https://openapi.okx.com',
  method: 'POST',
  requestPath: '/api/v5/trade/order?a=[1]&b=%27',
  body: `{"instId":"BTC-USDT","note":"it's $(x) \\"fine\\""}`,
  headers: {
    'OK-ACCESS-KEY': 'key',
    'OK-ACCESS-SIGN': 'c2ln+/=',
    'OK-ACCESS-TIMESTAMP': '2026-11-20T08:00:00.000Z',
    'Content-Type': 'application/json',
    'x-simulated-trading': '1',
  },
};
const notes = { validity: 'Valid for 30 s.', passphrase: 'Set OKX_PASSPHRASE.' };

describe('snippetOf', () => {
  it.each(snippetKinds)('writes %s', (kind) => {
    expect(snippetOf(kind, request, notes)).toMatchSnapshot();
  });

  it.each(snippetKinds)('writes %s for a GET without a body', (kind) => {
    const get = { ...request, method: 'GET', body: '' } as const;
    expect(snippetOf(kind, get, notes)).toMatchSnapshot();
  });

  it('gives curl every argument as it was signed, and the passphrase by standard input', () => {
    // A shell function replaces curl, and prints its arguments and its input.
    const script = `curl() { printf '%s\\0' "$@"; cat; }\n${snippetOf('curl', request, notes)}`;
    const printed = execFileSync('sh', {
      input: script,
      encoding: 'utf8',
      env: { ...process.env, OKX_PASSPHRASE: "p'a ss" },
    });
    expect(printed.split('\0')).toEqual([
      '--globoff',
      ...['--header', '@-', '--request', 'POST'],
      ...Object.entries(request.headers).flatMap(([name, value]) => [
        '--header',
        `${name}: ${value}`,
      ]),
      ...['--data-raw', request.body],
      'https://openapi.okx.com/api/v5/trade/order?a=[1]&b=%27',
      "OK-ACCESS-PASSPHRASE: p'a ss\n",
    ]);
  });

  it('uses plain HTTP if the host says so', () => {
    const local = { ...request, origin: 'http://127.0.0.1:8080' };
    expect(snippetOf('python', local, notes)).toContain(
      'http.client.HTTPConnection("127.0.0.1:8080")',
    );
  });
});

describe('loginMessage', () => {
  it("is OKX's message with a placeholder for the passphrase", () => {
    const login = { apiKey: 'key', timestamp: '1760000000', signature: 'c2ln' };
    expect(JSON.parse(loginMessage(login))).toEqual({
      op: 'login',
      args: [
        { apiKey: 'key', passphrase: '<OKX_PASSPHRASE>', timestamp: '1760000000', sign: 'c2ln' },
      ],
    });
  });
});
