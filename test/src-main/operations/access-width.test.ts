import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bindsKey } from '#contract';
import { accessWidthOf, isBoundBy } from '../../../src-main/operations/access-width.ts';

const canonical = [
  '0.0.0.0',
  '0.0.0.0/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '10.0.0.0/8',
  '8.8.8.8',
  '64.0.0.0/10',
  '192.168.1.10',
  '203.0.113.7',
  '::1',
  '::/0',
  '::/1',
  '8000::/1',
  '2000::/3',
  '2001:db8::/48',
  '2620:4f:8000::/48',
  'fd12::1',
];

it('finds the keys bound that a survey of every list finds bound', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(canonical), (list) => {
      expect(isBoundBy([...list])).toBe(bindsKey(accessWidthOf([...list])));
    }),
  );
});
