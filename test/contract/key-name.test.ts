import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKeyNameOf, okxFacts, proposeKeyName } from '#contract';

const day = '2026-11-20';

describe('a proposed name for a key', () => {
  it.each([
    ['Grid bot', 'Gridbot20261120'],
    ['Tax 2026, EU', 'Tax2026EU20261120'],
    ['Café', 'Cafe20261120'],
    ['網格機器人', 'Signet20261120'],
    ['x'.repeat(64), `${'x'.repeat(42)}20261120`],
  ])('of %s is %s', (label, name) => {
    expect(proposeKeyName(label, day)).toBe(name);
  });

  it('is accepted by OKX, whatever the label is', () => {
    const name = new RegExp(`^[A-Za-z0-9]{1,${okxFacts.keyName.value}}$`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(proposeKeyName(label, day)).toMatch(name);
      }),
    );
  });

  it('is recognised as the name of that label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(isKeyNameOf(label, proposeKeyName(label, day))).toBe(true);
      }),
    );
  });
});

describe('the name of a key on OKX', () => {
  it.each(['Grid bot', 'gridbot', 'Gridbot20250101'])('%s matches Grid bot', (name) => {
    expect(isKeyNameOf('Grid bot', name)).toBe(true);
  });

  it.each(['Gridbot2', 'Gridbot2025010', 'Grid', 'Signet20250101', ''])(
    '%s does not match Grid bot',
    (name) => {
      expect(isKeyNameOf('Grid bot', name)).toBe(false);
    },
  );
});
