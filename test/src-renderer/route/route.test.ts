import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../src-renderer/route/route.ts';

const id = '0123456789abcdef0123456789abcdef';

const routes: readonly (readonly [Route, string])[] = [
  [{ screen: 'entries' }, '/entries'],
  [{ screen: 'entry', id }, `/entries/${id}`],
  [{ screen: 'entry-edit', id }, `/entries/${id}/edit`],
  [{ screen: 'entry-edit', id, field: 'secretKey' }, `/entries/${id}/edit/secretKey`],
  [{ screen: 'rotation', id }, `/entries/${id}/rotate`],
  [{ screen: 'compromise', id }, `/entries/${id}/leaked`],
  [{ screen: 'entry-add' }, '/entries/add'],
  [{ screen: 'guide' }, '/guide'],
  [{ screen: 'guide', demoFor: id }, `/guide/${id}`],
  [{ screen: 'health' }, '/health'],
  [{ screen: 'sign' }, '/sign'],
  [{ screen: 'sign', id }, `/sign/${id}`],
  [{ screen: 'help' }, '/help'],
  [{ screen: 'help', topic: 'ip-allowlist' }, '/help/ip-allowlist'],
  [{ screen: 'settings' }, '/settings'],
  [{ screen: 'about' }, '/about'],
];

describe('a route', () => {
  it.each(routes)('%o is written as %s and read back', (route, address) => {
    expect([formatRoute(route), parseRoute(`#${address}`)]).toEqual([address, route]);
  });

  it.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/entries/ADD',
    '#/entries/0123',
    `#/entries/${id}/remove`,
    `#/entries/${id}/edit/again`,
    `#/entries/${id}/edit/secretKey/again`,
    `#/entries/${id}/rotate/secretKey`,
    `#/settings/${id}`,
    `#/sign/${id}/edit`,
    `#/guide/${id}/edit`,
    '#/guide/demo',
    '#/entries/add/edit',
    '#/entries/add/rotate',
    `#/entries/${id}/toString`,
    '#/help/',
    '#/help/Clock',
    '#/help/clock/edit',
    '#/__proto__',
  ])('leads to the list of entries from %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'entries' });
  });
});
