import { hash } from 'argon2';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refusalOf } from '../../support/refusal.ts';
import {
  headerAt,
  makeVault,
  partsOf,
  temporaryFolder,
  unlockBytes,
  type VaultFixture,
  withChecksum,
  withHeader,
} from '../../support/vault-fixture.ts';

// The library is spied on, not replaced: a hostile header must be refused before it is called.
vi.mock('argon2', async (original) => {
  const real = await original<typeof import('argon2')>();
  return { ...real, hash: vi.fn(real.hash) };
});

describe('unlocking a file with a hostile header', () => {
  const folder = temporaryFolder();
  let fixture: VaultFixture;
  let text: string;
  let startRss: number;
  let startedAt: number;

  beforeAll(async () => {
    fixture = await makeVault(folder);
    text = partsOf(fixture.bytes).headerText;
    vi.mocked(hash).mockClear();
    startRss = process.memoryUsage.rss();
    startedAt = performance.now();
  });

  afterAll(() => {
    const grownMiB = (process.memoryUsage.rss() - startRss) / 1024 / 1024;
    const isFrugal = grownMiB < 256 && performance.now() - startedAt < 20_000;
    expect([vi.mocked(hash).mock.calls.length, isFrugal]).toEqual([0, true]);
  });

  function refusalsOf(headers: readonly (string | Buffer)[]): Promise<string[]> {
    return Promise.all(
      headers.map((header) =>
        refusalOf(() => unlockBytes(withHeader(fixture.bytes, header), fixture.password)),
      ),
    );
  }

  /** Replaces a text in the header, which must be there. */
  function swapped(from: string | RegExp, to: string): string {
    const other = text.replace(from, () => to);
    if (other === text) throw new Error(`The header has no ${from}.`);
    return other;
  }

  it('succeeds with an unchanged header', async () => {
    const vault = await unlockBytes(withHeader(fixture.bytes, text), fixture.recovery);
    expect(vault.entries.length).toBe(2);
  });

  it('refuses KDF parameters out of bounds', async () => {
    const memory = [67_108_864, 4_194_305, 65_535, 0, 9_007_199_254_740_991].map((value) =>
      swapped(/"memoryKiB":\d+/, `"memoryKiB":${value}`),
    );
    const passes = [0, 2, 21, 4_294_967_295].map((value) =>
      swapped(/"passes":\d+/, `"passes":${value}`),
    );
    const lanes = [255, 17, 3, 0].map((value) => swapped(/"lanes":\d+/, `"lanes":${value}`));
    const headers = [...memory, ...passes, ...lanes];
    const byCode = headers.map((header) =>
      refusalOf(() => unlockBytes(withHeader(fixture.bytes, header), fixture.recovery)),
    );
    expect([await refusalsOf(headers), await Promise.all(byCode)]).toEqual([
      headers.map(() => 'KDF_OUT_OF_BOUNDS'),
      headers.map(() => 'KDF_OUT_OF_BOUNDS'),
    ]);
  });

  it('refuses negative KDF parameters as damage, because canonical integers have no sign', async () => {
    const names = ['memoryKiB', 'passes', 'lanes'];
    const headers = names.map((name) => swapped(new RegExp(`"${name}":\\d+`), `"${name}":-1`));
    expect(await refusalsOf(headers)).toEqual(names.map(() => 'VAULT_DAMAGED'));
  });

  it.each(['memoryKiB', 'passes', 'lanes', 'revision'])(
    'refuses %s unless it is a whole number in its shortest form',
    async (name) => {
      const forms = [
        '1e400',
        '-1e400',
        '1.5',
        '3.0',
        '3e0',
        '-0',
        '"3"',
        'null',
        'true',
        '[3]',
        '9007199254740992',
        '03',
        '+3',
        '0x3',
        'NaN',
        '',
      ];
      const headers = forms.map((form) =>
        swapped(new RegExp(`"${name}":\\d+`), `"${name}":${form}`),
      );
      expect(await refusalsOf(headers)).toEqual(headers.map(() => 'VAULT_DAMAGED'));
    },
  );

  it('refuses a revision below 1', async () => {
    const headers = ['0', '-1', '-9007199254740991'].map((form) =>
      swapped(/"revision":\d+/, `"revision":${form}`),
    );
    expect(await refusalsOf(headers)).toEqual(headers.map(() => 'VAULT_DAMAGED'));
  });

  it('refuses another revision, although it is well-formed', async () => {
    const header = swapped(/"revision":\d+/, '"revision":4000');
    expect(
      await refusalOf(() => unlockBytes(withHeader(fixture.bytes, header), fixture.recovery)),
    ).toBe('VAULT_DAMAGED');
  });

  it('refuses unknown, missing, repeated and reordered members', async () => {
    const [, id] = /"vaultId":"([0-9a-f]+)"/.exec(text) ?? [];
    const headers = [
      swapped('{"vaultId"', '{"note":1,"vaultId"'),
      swapped('{"vaultId"', '{"__proto__":{"isAdmin":true},"vaultId"'),
      swapped('{"vaultId"', '{"__proto__":null,"vaultId"'),
      swapped('{"vaultId"', '{"constructor":1,"vaultId"'),
      swapped('{"kind":"password"', '{"__proto__":{},"kind":"password"'),
      swapped('"algorithm":"argon2id",', '"algorithm":"argon2id","__proto__":1,'),
      swapped(/"revision":\d+,/, ''),
      swapped('{"vaultId"', `{"vaultId":"${id}","vaultId"`),
      swapped('"revision"', '"revision":1,"revision"'),
      swapped('"passes":3', '"passes":3,"passes":3'),
      swapped(`"vaultId":"${id}","revision":3`, `"revision":3,"vaultId":"${id}"`),
      swapped('"passes":3,"lanes":4', '"lanes":4,"passes":3'),
      swapped('"kind":"recovery"', '"kind":"password"'),
      swapped('argon2id', 'argon2i'),
      swapped('"version":19', '"version":16'),
      swapped('hkdf-sha256', 'hkdf-sha512'),
      swapped(/"slots":\[.*\]/s, '"slots":[]'),
      swapped(/"slots":\[(.*)\]/s, '"slots":{}'),
      text.replace(
        /"slots":\[(\{"kind":"password".*\}),(\{"kind":"recovery".*\})\]/s,
        '"slots":[$2,$1]',
      ),
      text.replace(/("slots":\[.*)\]/s, (slots) => `${slots.slice(0, -1)},{"kind":"other"}]`),
    ];
    expect([headers.includes(text), await refusalsOf(headers)]).toEqual([
      false,
      headers.map(() => 'VAULT_DAMAGED'),
    ]);
  });

  it('refuses white space, escapes and other case', async () => {
    const [, id = ''] = /"vaultId":"([0-9a-f]+)"/.exec(text) ?? [];
    const headers = [
      ` ${text}`,
      `${text} `,
      `${text}\n`,
      `${text}\u0000`,
      swapped(':', ': '),
      swapped(',', ',\t'),
      swapped('"vaultId"', '"v\\u0061ultId"'),
      swapped(id, `\\u00${id.charCodeAt(0).toString(16)}${id.slice(1)}`),
      swapped(id, id.toUpperCase().replace(/^[0-9]+$/, 'A')),
      swapped(id, id.slice(1)),
      swapped(id, `${id}0`),
      swapped(id, `\\ud800${id.slice(1)}`),
      swapped(id, ''),
      text.slice(0, -1),
      `${text}${text}`,
    ];
    expect(await refusalsOf(headers)).toEqual(headers.map(() => 'VAULT_DAMAGED'));
  });

  it('refuses base64 that is not canonical', async () => {
    const salts = [...text.matchAll(/"salt":"([^"]{24})"/g)].map(([, salt = '']) => salt);
    const nonces = [...text.matchAll(/"nonce":"([^"]{16})"/g)].map(([, nonce = '']) => nonce);
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const headers = salts.flatMap((salt) => {
      const last = digits[digits.indexOf(salt[21] ?? '') | 1] ?? '';
      return [
        swapped(salt, `${salt.slice(0, 21)}${last}==`),
        swapped(salt, salt.slice(0, -2)),
        swapped(salt, salt.slice(0, -1)),
        swapped(salt, `${salt}=`),
        swapped(salt, `${salt.slice(0, 8)}\\n${salt.slice(8)}`),
        swapped(salt, `-${salt.slice(1)}`),
        swapped(salt, `_${salt.slice(1)}`),
        swapped(salt, `*${salt.slice(1)}`),
        swapped(salt, ''),
      ];
    });
    const longer = nonces.map((nonce) => swapped(nonce, `${nonce}AAAA`));
    const all = [...headers, ...longer];
    expect([salts.length, nonces.length, await refusalsOf(all)]).toEqual([
      2,
      2,
      all.map(() => 'VAULT_DAMAGED'),
    ]);
  });

  it('refuses a header that is not UTF-8 JSON', async () => {
    const invalid = Buffer.from(text);
    invalid.writeUInt8(0xff, 15);
    const overlong = Buffer.concat([Buffer.of(0xc1, 0xbb), Buffer.from(text.slice(1))]);
    const headers = [
      `\ufeff${text}`,
      invalid,
      overlong,
      Buffer.from(text, 'utf16le'),
      '',
      'null',
      '[]',
      '0',
      '"a"',
      '{}',
      '{',
      '['.repeat(16_000),
      `${'['.repeat(8000)}${']'.repeat(8000)}`,
      '{"a":'.repeat(3000),
    ];
    expect(await refusalsOf(headers)).toEqual(headers.map(() => 'VAULT_DAMAGED'));
  });

  it('refuses a wrong header length', async () => {
    const { length } = text;
    const lengths = [
      0,
      1,
      length - 1,
      length + 1,
      16_384,
      16_385,
      2 ** 31,
      2 ** 32 - 1,
      fixture.bytes.length,
    ];
    const refusals = lengths.map((value) => {
      const content = Buffer.from(fixture.bytes.subarray(0, -32));
      content.writeUInt32BE(value, headerAt - 4);
      return refusalOf(() => unlockBytes(withChecksum(content), fixture.password));
    });
    expect(await Promise.all(refusals)).toEqual(lengths.map(() => 'VAULT_DAMAGED'));
  });

  it('refuses a header over its limit even if the file is long enough', async () => {
    const header = `${text.slice(0, -1)},"note":"${'a'.repeat(20_000)}"}`;
    expect(await refusalsOf([header])).toEqual(['VAULT_DAMAGED']);
  });
});
