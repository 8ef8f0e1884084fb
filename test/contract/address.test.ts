import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addressSchema } from '#contract';

const ofZod = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

/** Texts that are addresses, nearly addresses, or only look like it. */
const addressLike = fc.oneof(
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6(),
  fc
    .tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.integer({ min: -1, max: 130 }))
    .map((it) => it.join('/')),
  fc.string({ unit: fc.constantFrom(...'0125:af.:/'), maxLength: 24 }),
  fc
    .array(fc.constantFrom('0', 'ffff', '1', '', '12345', '1.2.3.4'), { maxLength: 10 })
    .map((it) => it.join(':')),
);

describe('addressSchema', () => {
  it('accepts the addresses and segments that zod accepts, and no others', () => {
    fc.assert(
      fc.property(addressLike, (text) => {
        expect(addressSchema.safeParse(text).success).toBe(ofZod.safeParse(text).success);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
    '::',
    '::ffff:203.0.113.7',
    '1:2:3:4:5:6:203.0.113.7',
    'ABCD::/0',
    '2001:db8::/128',
    '0.0.0.0/32',
  ])('accepts %s', (text) => {
    expect(addressSchema.parse(text)).toBe(text);
  });

  it.each([
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '1::2::3',
    ':1',
    '1:',
    ':::',
    '::1.2.3',
    '::01.2.3.4',
    '1.2.3.4::',
    '1:2:3:4:5:6:7:1.2.3.4',
    '::1/129',
    '::1/00',
    '::1/1/1',
    '1.2.3.4/+1',
    '1.2.3.4/ 1',
    '\u0661.2.3.4',
  ])('refuses %s', (text) => {
    expect(addressSchema.safeParse(text).success).toBe(false);
  });
});
