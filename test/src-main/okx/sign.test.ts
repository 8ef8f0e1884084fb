import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Method, requestPathPattern, SignetError, signRequestSchema } from '#contract';
import { loginMessage, restHeaders } from '../../../src-main/okx/headers.ts';
import { prehash, type RestRequest, signLogin, signRest } from '../../../src-main/okx/sign.ts';
import vectors from '../../vectors/okx-sign-vectors.json' with { type: 'json' };

const secretKey = Buffer.from('22582BD0CFF14C41EDBF1AB98506286D');
const valid: RestRequest = {
  timestamp: '2020-12-08T09:08:57.715Z',
  method: 'POST',
  requestPath: '/api/v5/trade/order',
  body: '{}',
};

describe('signatures made by other programs', () => {
  it('are 20 for REST and 2 for a WebSocket login', () => {
    const kinds = vectors.map(({ kind }) => kind);
    expect([kinds.length, kinds.filter((kind) => kind === 'ws-login').length]).toEqual([22, 2]);
  });

  it.each(vectors)('are reproduced: $id', (vector) => {
    const { timestamp, requestPath, body, apiKey, passphrase, prehash: text, signature } = vector;
    const key = Buffer.from(vector.secret);
    if (vector.kind === 'ws-login') {
      expect(signLogin({ secretKey: key, timestamp })).toEqual({ prehash: text, signature });
      const [login] = loginMessage({ apiKey, passphrase, timestamp, signature }).args;
      expect(login).toEqual({ apiKey, passphrase, timestamp, sign: signature });
      return;
    }
    const method = vector.method as Method; // prehash refuses any other
    const request = { timestamp, method, requestPath, body };
    expect(signRest({ ...request, secretKey: key })).toEqual({ prehash: text, signature });
    const headers = restHeaders({ apiKey, passphrase, timestamp, signature, environment: 'live' });
    const { 'Content-Type': _type, ...credentials } = headers;
    expect(vector.headers).toMatchObject(credentials);
  });
});

describe('signRest', () => {
  const printable = fc.string({ unit: fc.constantFrom(...'aZ09/?=&.-_~!$()*+,;:@[]') });
  const request = fc.record({
    timestamp: fc
      .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    method: fc.constantFrom<Method>('POST', 'PUT', 'DELETE'),
    requestPath: fc
      .tuple(printable, fc.string({ unit: 'grapheme' }))
      .map(([path, query]) => `/api/v5/a${path}?q=${encodeURIComponent(query)}`)
      .filter((text) => requestPathPattern.test(text)),
    body: fc.string({ unit: 'grapheme', maxLength: 300 }),
  });
  const key = fc.uint8Array({ minLength: 1, maxLength: 200 });

  it("equals Node's HMAC-SHA256 of the prehash for every key and request", () => {
    fc.assert(
      fc.property(request, key, (fields, bytes) => {
        const text = fields.timestamp + fields.method + fields.requestPath + fields.body;
        const code = createHmac('sha256', bytes).update(text, 'utf8').digest('base64');
        expect(signRest({ ...fields, secretKey: bytes })).toEqual({
          prehash: text,
          signature: code,
        });
        expect(prehash(fields)).toBe(text);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('leaves the secret key unchanged', () => {
    const before = Buffer.from(secretKey);
    signRest({ ...valid, secretKey });
    signLogin({ timestamp: '1538054050', secretKey });
    expect(secretKey).toEqual(before);
  });

  it('accepts exactly the paths and bodies that the contract accepts', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/api/v5/',
        '?a=',
        '%',
        '%2',
        '%2F',
        '?',
        ' ',
        '#',
        '"',
        '\\',
        '\n',
        'ü',
        '\uD800',
      ),
      fc.string({ maxLength: 3 }),
    );
    const path = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    const loose = fc.record({
      method: fc.constantFrom<Method>('GET', 'POST'),
      requestPath: fc.oneof(
        path,
        path.map((text) => `/api/v5/${text}`),
        path.map((text) => `/api/v5/x?${text}`),
      ),
      body: fc.oneof(
        fc.constant(''),
        fc.constant('\uD800'),
        fc.json().map((text) => `[${text}]`),
      ),
    });
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(loose, (fields) => {
        const isTaken = signRequestSchema.safeParse(fields).success;
        seen[isTaken ? 'taken' : 'refused'] += 1;
        const sign = () => signRest({ ...valid, ...fields, secretKey });
        if (isTaken) expect(sign().signature).toHaveLength(44);
        else expect(sign).toThrow(SignetError);
      }),
      { seed: 5, numRuns: 2000 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
  });
});

describe('signRest', () => {
  it.each([
    ['timestamp', '2020-12-08T09:08:57Z'],
    ['timestamp', '2020-12-08T09:08:57.7Z'],
    ['timestamp', '2020-12-08T09:08:57.715123Z'],
    ['timestamp', '2020-12-08T09:08:57.715+00:00'],
    ['timestamp', '2020-12-08 09:08:57.715Z'],
    ['timestamp', '2020-13-08T09:08:57.715Z'],
    ['timestamp', '2020-12-32T09:08:57.715Z'],
    ['timestamp', '2020-12-08T24:00:00.000Z'],
    ['timestamp', '2020-12-08T09:60:57.715Z'],
    ['timestamp', '2020-12-08T09:08:60.000Z'],
    ['timestamp', '2020-12-08T09:08:57.715Z\n'],
    ['timestamp', '1607418537.715'],
    ['timestamp', 1607418537],
    ['method', 'post'],
    ['method', 'PATCH'],
    ['method', ''],
    ['method', undefined],
    ['requestPath', ''],
    ['requestPath', '/api/v5/'],
    ['requestPath', '/api/v4/trade/order'],
    ['requestPath', 'https://www.okx.com/api/v5/trade/order'],
    ['requestPath', '/api/v5/trade/order?a=b c'],
    ['requestPath', '/api/v5/trade/order?a=ü'],
    ['requestPath', '/api/v5/trade/order?a=%'],
    ['requestPath', '/api/v5/trade/order?a=%2'],
    ['requestPath', '/api/v5/trade/order?a=%zz'],
    ['requestPath', '/api/v5/trade/order#a'],
    ['requestPath', '/api/v5/trade/order\n'],
    ['requestPath', "/api/v5/trade/order?a='"],
    ['requestPath', '/api/v5/trade/../asset/withdrawal'],
    ['requestPath', '/api/v5/trade/%2e%2E/asset/withdrawal'],
    ['requestPath', `/api/v5/${'a'.repeat(8185)}`],
    ['requestPath', null],
    ['body', '\uD800'],
    ['body', 'a\uDC00b'],
    ['body', 'a'.repeat(1_048_577)],
    ['body', undefined],
    ['body', {}],
    ['secretKey', new Uint8Array(0)],
    ['secretKey', '22582BD0CFF14C41EDBF1AB98506286D'],
    ['secretKey', [1, 2, 3]],
    ['secretKey', undefined],
  ] as const)('names %s', (field, value) => {
    const fields = { ...valid, secretKey, [field]: value } as typeof valid & {
      secretKey: Uint8Array;
    };
    expect(caught(() => signRest(fields))).toMatchObject({ code: 'INPUT_INVALID', field });
  });

  it('refuses a GET with a body, but not a DELETE with one', () => {
    const get = () => signRest({ ...valid, method: 'GET', body: '{}', secretKey });
    expect(caught(get)).toMatchObject({ code: 'INPUT_INVALID', field: 'body' });
    expect(signRest({ ...valid, method: 'DELETE', secretKey }).signature).toHaveLength(44);
  });

  it('accepts the longest path and the longest body', () => {
    const requestPath = `/api/v5/${'a'.repeat(8184)}`;
    const { prehash: text } = signRest({
      ...valid,
      requestPath,
      body: 'a'.repeat(1_048_576),
      secretKey,
    });
    expect(text).toHaveLength(24 + 4 + 8192 + 1_048_576);
  });

  it('never quotes the secret key, whichever field it was pasted into', () => {
    const hex = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEF'),
      minLength: 32,
      maxLength: 32,
    });
    const field = fc.constantFrom('timestamp', 'method', 'requestPath', 'secretKey');
    fc.assert(
      fc.property(hex, field, (canary, name) => {
        const fields = { ...valid, body: '\uD800', secretKey: Buffer.from(canary), [name]: canary };
        const rest = caught(() => signRest(fields));
        const login = caught(() => signLogin({ secretKey: fields.secretKey, timestamp: canary }));
        const text = inspect([rest, rest.stack, login, login.stack], {
          depth: 9,
          showHidden: true,
        });
        expect(text).not.toContain(canary);
        expect(text).not.toContain(Buffer.from(canary).toString('hex'));
      }),
      { seed: 13 },
    );
  });
});

describe('signLogin', () => {
  it.each([
    '',
    '153805405',
    '15380540500',
    '0538054050',
    '1538054050.1',
    ' 1538054050',
    '2020-12-08T09:08:57.715Z',
  ])('refuses the timestamp %j', (timestamp) => {
    const error = caught(() => signLogin({ secretKey, timestamp }));
    expect(error).toMatchObject({ code: 'INPUT_INVALID', field: 'timestamp' });
  });

  it('refuses an empty secret key', () => {
    const attempt = () => signLogin({ secretKey: new Uint8Array(0), timestamp: '1538054050' });
    expect(caught(attempt)).toMatchObject({ code: 'INPUT_INVALID', field: 'secretKey' });
  });
});

function caught(attempt: () => unknown): SignetError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SignetError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
