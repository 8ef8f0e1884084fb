import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../src-main/okx/endpoints.ts';
import {
  compare,
  installedLists,
  listOfCcxt,
  listOfOkxApi,
} from '../../../tools/endpoints/compare.ts';

const get = { method: 'GET', path: '/api/v5/a/read' } as const;
const post = { method: 'POST', path: '/api/v5/a/write' } as const;

describe('listOfCcxt', () => {
  it('reads authentication, method and path', () => {
    const api = {
      public: { get: { 'a/read': { cost: 1 } }, post: { 'a/compute': { cost: 1 } } },
      private: { get: {}, post: { 'a/write': { cost: 5 } } },
    };
    expect(listOfCcxt(api)).toEqual([
      { ...get, auth: 'public' },
      { method: 'POST', path: '/api/v5/a/compute', auth: 'public' },
      { ...post, auth: 'private' },
    ]);
  });

  it.each([undefined, {}, { public: [], private: null }])(
    'refuses %j, which lists nothing',
    (api) => {
      expect(() => listOfCcxt(api)).toThrow(/lists no endpoints/);
    },
  );
});

describe('listOfOkxApi', () => {
  it('reads the calls of a client, and no comments', () => {
    const source = `
      /** @see GET /api/v5/a/old */
      getRead(params) { return this.get('/api/v5/a/read', params); }
      getOwn() { return this.getPrivate(
        "/api/v5/a/own"); }
      write(params) { return this.postPrivate(\`/api/v5/a/write\`, params); }`;
    expect(listOfOkxApi(source)).toEqual([
      { ...get, auth: 'public' },
      { method: 'GET', path: '/api/v5/a/own', auth: 'private' },
      { ...post, auth: 'private' },
    ]);
  });

  it('refuses a source without calls', () => {
    expect(() => listOfOkxApi('class RestClient {}')).toThrow(/calls no endpoints/);
  });
});

describe('compare', () => {
  const rows = [
    { ...get, auth: 'public' },
    { ...post, auth: 'private' },
  ] as const;

  it('finds nothing where table and SDKs agree', () => {
    expect(compare(rows, rows)).toEqual({ added: [], unlisted: [], otherAuth: [] });
  });

  it('finds what is new, by path and method', () => {
    const listed = [
      ...rows,
      { ...get, method: 'POST', auth: 'private' },
      { ...get, path: '/api/v5/a/new', auth: 'private' },
    ] as const;
    const { added } = compare(rows, listed);
    expect(added).toEqual(['GET /api/v5/a/new', 'POST /api/v5/a/read']);
  });

  it('finds what no SDK lists any more', () => {
    expect(compare(rows, rows.slice(0, 1)).unlisted).toEqual(['POST /api/v5/a/write']);
  });

  it('finds another authentication only if every SDK that lists the endpoint has it', () => {
    const other = { ...get, auth: 'private' } as const;
    expect([
      compare(rows, [other]).otherAuth,
      compare(rows, [other, ...rows]).otherAuth,
      compare([{ ...get, auth: 'optional' }], [other]).otherAuth,
    ]).toEqual([['GET /api/v5/a/read'], [], []]);
  });
});

describe('the table of endpoints', () => {
  it('has what the installed SDKs list, with their authentication', () => {
    const listed = installedLists();
    const { added, otherAuth } = compare(endpoints, listed);
    expect([listed.length > 800, added, otherAuth]).toEqual([true, [], []]);
  });
});
