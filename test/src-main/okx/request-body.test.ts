import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Members, readBody, UnreadableBody } from '../../../src-main/okx/request-body.ts';

function reasonOf(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (cause) {
    if (!(cause instanceof UnreadableBody)) throw cause;
    return [cause.reason, cause.member].filter(Boolean).join(' ');
  }
}

function only(body: string): Members {
  const [members] = readBody(body);
  if (members === undefined) throw new Error('There is no object.');
  return members;
}

describe('readBody', () => {
  it.each([
    ['', 'not-json'],
    ['amt=1', 'not-json'],
    ['{"amt":"1"', 'not-json'],
    ['{"amt":"1"} x', 'not-json'],
    ["{'amt':'1'}", 'not-json'],
    ['\ufeff{}', 'not-json'],
    ['null', 'not-json'],
    ['1', 'not-json'],
    ['"{}"', 'not-json'],
    ['[]', 'not-json'],
    ['[null]', 'not-json'],
    ['[[{}]]', 'not-json'],
    ['['.repeat(200_000), 'not-json'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'not-json'],
    [`[${Array(21).fill('{}')}]`, 'too-much'],
    [`[${Array(20).fill('{}')}]`, 'none'],
    ['{}', 'none'],
    ['{"a":"1","a":"1"}', 'read-differently'],
    ['{"a":"1","A":"2"}', 'read-differently'],
    ['{"subAcct":"1","sub_acct":"2"}', 'read-differently'],
    ['{"a":"1","\\u0061":"2"}', 'read-differently'],
    ['{"subAcct":"1","\u017fubAcct":"2"}', 'read-differently'],
    ['{"ip":"1","\u0131p":"2"}', 'read-differently'],
    ['{"key":"1","\u212aey":"2"}', 'read-differently'],
    ['{"a":{"b":1,"b":2}}', 'read-differently'],
    ['[{"a":"1"},{"b":1,"b":2}]', 'read-differently'],
    ['{"a":"{","b":"}","a":"1"}', 'read-differently'],
    ['{"a":"\\"a\\":","b":"a"}', 'none'],
    ['[{"a":"1"},{"a":"2"}]', 'none'],
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', 'none'],
    ['{"a" : "1" , "b"\n:"a"}', 'none'],
  ])('reads %s, or says why not: %s', (body, reason) => {
    expect(reasonOf(() => readBody(body))).toBe(reason);
  });

  it('finds a name that is repeated, wherever it is and however it is spelled', () => {
    const spell = (name: string, ways: readonly number[]) =>
      [...name]
        .map((letter, index) => {
          const way = ways[index % ways.length];
          if (way === 0) return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
          return way === 1 ? letter.toUpperCase() : letter;
        })
        .join('');
    const name = fc.stringMatching(/^[a-z]{1,6}$/);
    const ways = fc.array(fc.nat(2), { minLength: 1, maxLength: 6 });
    const others = fc.dictionary(fc.stringMatching(/^[A-Z0-9]{7,9}$/), fc.json(), { maxKeys: 4 });
    fc.assert(
      fc.property(name, ways, others, fc.nat(4), (first, spelling, rest, at) => {
        const members = Object.entries(rest).map(([key, json]) => `"${key}":${json}`);
        const repeated = `"${spell(first, spelling)}":"2"`;
        members.splice(at, 0, `"${first}":"1"`);
        const once = `{${members}}`;
        members.splice((at * 3) % (members.length + 1), 0, repeated);
        // fast-check's own JSON may repeat a name within itself, but not often.
        fc.pre(reasonOf(() => readBody(once)) === 'none');
        expect(reasonOf(() => readBody(`{${members}}`))).toBe('read-differently');
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('does not throw anything else for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
        reasonOf(() => readBody(body));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  it('takes linear time for a body made to provoke backtracking', () => {
    const bodies = [
      `{"a":"${'\\\\'.repeat(250_000)}"}`,
      `{"a":"${'x'.repeat(500_000)}"}`,
      `{"a"${' '.repeat(500_000)}:1}`,
      `[${'"a" ,'.repeat(100_000)}"a"]`,
    ];
    const startedAt = performance.now();
    for (const body of bodies) reasonOf(() => readBody(body));
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('Members', () => {
  const body = only(
    '{"amt":1.50,"big":12345678901234567890,"exp":1e400,"text":"USDT","none":"","nil":null,"yes":true,"no":"false","list":[{"a":"1"}],"chain":"USDT-Avalanche C-Chain"}',
  );

  it('returns texts, and numbers as they are written', () => {
    const names = ['amt', 'big', 'exp', 'text', 'none', 'absent'];
    expect(names.map((name) => body.optional(name))).toEqual([
      '1.50',
      '12345678901234567890',
      '1e400',
      'USDT',
      null,
      null,
    ]);
  });

  it.each(['nil', 'yes', 'list'])('refuses %s as a text', (name) => {
    expect(reasonOf(() => body.optional(name))).toBe(`member ${name}`);
  });

  it('refuses a member that is missing, empty or spelled in another way', () => {
    expect([
      reasonOf(() => body.required('absent')),
      reasonOf(() => body.required('none')),
      reasonOf(() => body.optional('Amt')),
      reasonOf(() => body.optional('a_mt')),
    ]).toEqual(['member absent', 'member none', 'read-differently', 'read-differently']);
  });

  it.each([
    'grid01, usable only from 1.1.1.1',
    'a b',
    'a,b',
    'a\nb',
    'a\u00a0b',
    'a\u200bb',
    'a\u202eb',
    '測試',
    '”',
  ])('refuses the text %j, which could pass for words of a sentence', (text) => {
    expect(reasonOf(() => only(JSON.stringify({ text })).optional('text'))).toBe('member text');
  });

  it('takes a space where OKX has one, but nothing after the end of a sentence', () => {
    expect(body.optional('chain', 'text')).toBe('USDT-Avalanche C-Chain');
    const after = ['.', ':', ';', '!', '?'].map((end) =>
      reasonOf(() => only(JSON.stringify({ text: `TRC20${end} Fee` })).optional('text', 'text')),
    );
    expect(after).toEqual(Array(5).fill('member text'));
  });

  it('takes 600 characters, and 20 words or objects, and no more', () => {
    const text = (length: number) => only(JSON.stringify({ text: 'x'.repeat(length) }));
    const words = (count: number) => only(JSON.stringify({ text: Array(count).fill('x').join() }));
    const list = (length: number) => only(JSON.stringify({ text: Array(length).fill({}) }));
    expect([
      reasonOf(() => text(600).optional('text')),
      reasonOf(() => text(601).optional('text')),
      reasonOf(() => words(20).words('text')),
      reasonOf(() => words(21).words('text')),
      reasonOf(() => list(20).list('text')),
      reasonOf(() => list(21).list('text')),
      reasonOf(() => list(0).list('text')),
    ]).toEqual(['none', 'too-much', 'none', 'too-much', 'none', 'too-much', 'member text']);
  });

  it('reads a flag as JSON or as text', () => {
    expect([body.flag('yes'), body.flag('no'), body.flag('absent')]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(reasonOf(() => body.flag('text'))).toBe('member text');
  });

  it('chooses none of the names that every object has', () => {
    const tricky = only('{"type":"constructor","__proto__":"x"}');
    expect(reasonOf(() => tricky.choice('type', { 0: 'a' }))).toBe('member type');
    expect(tricky.optional('toString')).toBe(null);
  });
});
