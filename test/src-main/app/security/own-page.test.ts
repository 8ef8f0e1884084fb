import { describe, expect, it } from 'vitest';
import {
  entryUrl,
  healthUrl,
  isOwnRequest,
  isOwnSender,
  pageUrl,
} from '../../../../src-main/app/security/own-page.ts';
import { parseRoute } from '../../../../src-renderer/route/route.ts';

type Sender = Parameters<typeof isOwnSender>[0];
type Frame = NonNullable<Sender['senderFrame']>;

const contents = { id: 1, isDestroyed: () => false };
const frame: Frame = { origin: 'app://signet', url: pageUrl, parent: null };
const own: Sender = { sender: { id: 1 }, senderFrame: frame };

describe('isOwnSender', () => {
  it('accepts the main frame of the window with the page in it, at any route', () => {
    const urls = [pageUrl, `${pageUrl}#/entries`, 'app://signet/'];
    expect(
      urls.map((url) => isOwnSender({ ...own, senderFrame: { ...frame, url } }, contents)),
    ).toEqual([true, true, true]);
  });

  it.each<[string, Sender]>([
    ['a second window', { ...own, sender: { id: 2 } }],
    ['a frame that is gone', { ...own, senderFrame: null }],
    // Whatever the frame is in, it is not the main one.
    ['an iframe', { ...own, senderFrame: { ...frame, parent: {} as Frame['parent'] } }],
    ['a foreign origin', { ...own, senderFrame: { ...frame, origin: 'https://evil.example' } }],
    ['an opaque origin', { ...own, senderFrame: { ...frame, origin: 'null' } }],
    [
      'an origin that begins alike',
      { ...own, senderFrame: { ...frame, origin: 'app://signet.evil' } },
    ],
    ['an empty origin', { ...own, senderFrame: { ...frame, origin: '' } }],
    ['a foreign address', { ...own, senderFrame: { ...frame, url: 'https://evil.example/' } }],
    [
      'an address that begins alike',
      { ...own, senderFrame: { ...frame, url: 'app://signet.evil/' } },
    ],
    ['a blank page of the same origin', { ...own, senderFrame: { ...frame, url: 'about:blank' } }],
  ])('refuses %s', (_what, sender) => {
    expect(isOwnSender(sender, contents)).toBe(false);
  });

  it('refuses everything while there is no window or it is closing', () => {
    expect([
      isOwnSender(own, undefined),
      isOwnSender(own, { ...contents, isDestroyed: () => true }),
    ]).toEqual([false, false]);
  });
});

describe('isOwnRequest', () => {
  it('accepts the files of the page', () => {
    const urls = [pageUrl, 'app://signet/assets/index.js', 'app://signet/'];
    expect(urls.filter((url) => !isOwnRequest(url))).toEqual([]);
  });

  it('refuses every other address', () => {
    const urls = [
      'https://www.okx.com/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'app://evil/',
      'app://signet.evil/',
      'app://signet@evil/',
      'app://signet:80/',
      'app:signet/',
      'data:text/html,app://signet/',
      'blob:app://signet/5ab0c9a2',
      'https://evil.example/app://signet/',
      '',
    ];
    expect(urls.filter(isOwnRequest)).toEqual([]);
  });
});

describe('the routes that main opens', () => {
  it('are routes of the page', () => {
    const id = 'a'.repeat(32);
    expect([entryUrl(id), healthUrl].map((url) => parseRoute(new URL(url).hash))).toEqual([
      { screen: 'entry', id },
      { screen: 'health' },
    ]);
  });
});
