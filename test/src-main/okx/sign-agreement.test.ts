import { createHmac } from 'node:crypto';
import { Writable } from 'node:stream';
import ccxt from 'ccxt';
import fc from 'fast-check';
import { RestClient } from 'okx-api';
import { describe, expect, it } from 'vitest';
import type { Method } from '#contract';
import { signRest } from '../../../src-main/okx/sign.ts';

/** The path, bytes and headers that another library would send. */
type Sent = {
  readonly method: string;
  readonly requestPath: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
};

const apiKey = '00000000-aaaa-4bbb-8ccc-0123456789ab';
const secret = '22582BD0CFF14C41EDBF1AB98506286D';
const passphrase = 'Test-Pass_123!';
const runs = { seed: 20_201_208, numRuns: 500 };

// Every character that RFC 3986 reserves, some that it does not allow, and characters of one to four bytes.
const letters = [
  ...":/?#[]@!$&'()*+,;=",
  ...' "%<>\\^`{|}',
  ...'aZ09-._~',
  'ü',
  '中',
  '😀',
  'e\u0301',
];
const value = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
const query = fc.dictionary(fc.constantFrom('instId', 'ccy', 'subAcct', 'after', 'clOrdId'), value);
const text = fc.oneof(value, fc.string({ unit: 'grapheme', maxLength: 40 }));
const order = fc
  .record({
    instId: text,
    side: text,
    px: text,
    attachAlgoOrds: fc.array(fc.record({ tpTriggerPx: text })),
  })
  .map((fields) => ({ ...fields }));
const params = fc.oneof(order, fc.array(order, { minLength: 1, maxLength: 5 }));
const milliseconds = fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 });

function ours({ method, requestPath, body, headers }: Sent): string {
  const timestamp = String(headers['OK-ACCESS-TIMESTAMP']);
  const fields = { timestamp, method: method as Method, requestPath, body }; // signRest refuses others
  return signRest({ ...fields, secretKey: Buffer.from(secret) }).signature;
}

describe('ccxt', () => {
  const exchange = new ccxt.okx({ apiKey, secret, password: passphrase });

  function send(path: string, method: string, fields: object, now: number): Sent {
    exchange.nonce = () => now;
    const { url, body, headers } = exchange.sign(path, 'private', method, structuredClone(fields));
    const { pathname, search } = new URL(url);
    return { method, requestPath: pathname + search, body: body ?? '', headers };
  }

  it('signs 500 GETs, with every reserved character in their queries, as Signet does', () => {
    fc.assert(
      fc.property(query, milliseconds, (fields, now) => {
        const sent = send('users/subaccount/apikey', 'GET', fields, now);
        expect(ours(sent)).toBe(sent.headers['OK-ACCESS-SIGN']);
      }),
      runs,
    );
  });

  it('signs 500 POSTs, of orders and batches in any script, as we do', () => {
    fc.assert(
      fc.property(params, milliseconds, (fields, now) => {
        const sent = send('trade/batch-orders', 'POST', fields, now);
        expect(JSON.parse(sent.body)).toMatchObject(fields);
        expect(ours(sent)).toBe(sent.headers['OK-ACCESS-SIGN']);
      }),
      runs,
    );
  });
});

describe('okx-api', () => {
  let sent: Sent | undefined;
  /** Replaces Node's https: it records the path and the bytes, and sends nothing. */
  const transport = {
    request(options: { path: string; method: string; headers: Readonly<Record<string, unknown>> }) {
      const chunks: Buffer[] = [];
      const request = new Writable({
        write(chunk: Buffer, _encoding, done) {
          chunks.push(chunk);
          done();
        },
        final(done) {
          const body = Buffer.concat(chunks).toString();
          const { method, path: requestPath, headers } = options;
          sent = { method, requestPath, body, headers: { ...headers } };
          done(new Error('captured'));
        },
      });
      return Object.assign(request, { setTimeout() {} });
    },
  };
  const options = { adapter: 'http', transport } as Record<string, unknown>;
  const client = new RestClient({ apiKey, apiSecret: secret, apiPass: passphrase }, options);

  async function capture(call: () => Promise<unknown>): Promise<Sent> {
    sent = undefined;
    await call().catch(() => undefined);
    if (sent === undefined) throw new Error('okx-api sent nothing');
    return sent;
  }

  it('signs 500 POSTs, of orders and batches in any script, as we do', async () => {
    await fc.assert(
      fc.asyncProperty(params, async (fields) => {
        const request = await capture(() =>
          client.postPrivate('/api/v5/trade/batch-orders', fields),
        );
        expect(JSON.parse(request.body)).toMatchObject(fields);
        expect(ours(request)).toBe(request.headers['OK-ACCESS-SIGN']);
      }),
      runs,
    );
  });

  it('signs 500 GETs as Signet does whenever it signs what it sends', async () => {
    const path = '/api/v5/users/subaccount/apikey';
    const seen = { same: 0, other: 0, quoted: 0 };
    await fc.assert(
      fc.asyncProperty(query, async (fields) => {
        const request = await capture(() => client.getPrivate(path, { ...fields }));
        const { 'OK-ACCESS-SIGN': signature, 'OK-ACCESS-TIMESTAMP': timestamp } = request.headers;
        // okx-api signs the query before axios encodes it, but OKX sees it encoded: error 50113.
        const raw = Object.entries(fields).map(([name, item]) => `${name}=${item}`);
        const signed = raw.length > 0 ? `${path}?${raw.join('&')}` : path;
        const code = createHmac('sha256', secret)
          .update(`${timestamp}GET${signed}`)
          .digest('base64');
        expect(signature).toBe(code);
        // Axios sends ' unchanged. Fetch would send %27, so Signet only signs %27.
        const isQuoted = request.requestPath.includes("'");
        const isSame = signed === request.requestPath;
        seen[isQuoted ? 'quoted' : isSame ? 'same' : 'other'] += 1;
        if (isQuoted) expect(() => ours(request)).toThrow(/requestPath/);
        const requestPath = request.requestPath.replaceAll("'", '%27');
        expect(ours({ ...request, requestPath }) === signature).toBe(isSame && !isQuoted);
      }),
      runs,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  it('signs 500 GETs of plain values as Signet does', async () => {
    const plain = fc.string({
      unit: fc.constantFrom(...'aZ09-._~:$,'),
      minLength: 1,
      maxLength: 12,
    });
    const fields = fc.dictionary(fc.constantFrom('instId', 'ccy', 'after'), plain);
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        const call = () => client.getPrivate('/api/v5/account/bills', { ...given });
        const request = await capture(call);
        expect(ours(request)).toBe(request.headers['OK-ACCESS-SIGN']);
      }),
      runs,
    );
  });
});
