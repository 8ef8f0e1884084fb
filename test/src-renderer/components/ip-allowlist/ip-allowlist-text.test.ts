import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIpAllowlist } from '#contract';
import { parseIpAllowlist } from '../../../../src-main/okx/ip-allowlist.ts';
import { surveyIpAllowlist } from '../../../../src-main/okx/ip-allowlist-survey.ts';
import {
  isOpenEnded,
  listForOkx,
  sizeOf,
  withItem,
} from '../../../../src-renderer/components/ip-allowlist/ip-allowlist-text.ts';

const item = fc.string({ unit: fc.constantFrom(...'018.:/ax'), minLength: 1, maxLength: 6 });
const gap = fc.string({ unit: fc.constantFrom(...', ;\n\t，；、'), minLength: 1, maxLength: 3 });

describe('withItem', () => {
  it('changes one item and no other character', () => {
    const parts = fc.array(fc.tuple(item, gap), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, gap, fc.nat(), (list, first, at) => {
        const index = at % list.length;
        const written = (by: readonly (readonly [string, string])[]) => first + by.flat().join('');
        const changed = list.map(([text, after], place) =>
          place === index ? (['8.8.8.8', after] as const) : ([text, after] as const),
        );
        expect(withItem(written(list), index, '8.8.8.8')).toBe(written(changed));
      }),
    );
  });

  it('does not change a text without such an item', () => {
    expect(withItem('8.8.8.8', 1, '1.1.1.1')).toBe('8.8.8.8');
  });
});

describe('isOpenEnded', () => {
  it.each([
    ['8.8.8.8', true],
    ['8.8.8.8, 203.0.', true],
    ['8.8.8.8,', false],
    ['8.8.8.8\n', false],
    ['8.8.8.8；', false],
    ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(isOpenEnded(text)).toBe(expected);
  });

  it('depends on the last character of a text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(item, gap)), (parts) => {
        const text = parts.join('');
        const isItem = splitIpAllowlist(text.at(-1) ?? '').length === 1;
        expect(isOpenEnded(text)).toBe(isItem);
      }),
    );
  });
});

describe('sizeOf', () => {
  it.each([
    ['8.8.8.0/24', 256],
    ['0.0.0.0/0', 4_294_967_296],
    ['8.8.8.8', undefined],
    ['2001:db8::/32', undefined],
  ])('of %s is %s', (segment, size) => {
    expect(sizeOf(segment)).toBe(size);
  });
});

describe('listForOkx', () => {
  const many = Array.from({ length: 21 }, (_, index) => `203.0.113.${index}`).join(' ');

  it.each([
    ['', []],
    ['203.0.113.7, 203.0.113.0/24', ['203.0.113.0/24']],
    ['203.0.113.7 203.0.113.7/32', ['203.0.113.7']],
    ['198.51.100.4, 203.0.113.7', ['198.51.100.4', '203.0.113.7']],
    ['203.0.113.5/24', undefined],
    ['198.51.100.4, 203.0.113.', undefined],
    [many, undefined],
  ])('of %j is %j', (text, list) => {
    expect(listForOkx(surveyIpAllowlist(text))).toEqual(list);
  });

  it('equals the allowlist of an entry that is saved with it', () => {
    const range = fc.constantFrom(
      ...['203.0.113.7', '203.0.113.0/24', '203.0.113.128/25', '203.0.113.7/32', '203.0.0.0/16'],
      ...['0.0.0.0/0', '2001:db8::1', '2001:DB8::/32', '::ffff:203.0.113.7'],
    );
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const list = listForOkx(surveyIpAllowlist(ranges.join(' '))) ?? [];
        const saved = parseIpAllowlist(list.join('\n')).ranges.map(({ text }) => text);
        expect(saved).toEqual(list);
      }),
    );
  });
});
