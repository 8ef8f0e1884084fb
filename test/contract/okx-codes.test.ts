import { describe, expect, it } from 'vitest';
import { deadKeyCodes, heldKeyCodes, isExplained, okxErrorCodes, okxErrorOf } from '#contract';
import { expectedRemedies } from '../support/expected-remedies.ts';

describe('okxErrorOf', () => {
  it('has one remedy for each error of OKX that Signet explains', () => {
    const remedies = okxErrorCodes.map((code) => [code, okxErrorOf(code)?.remedy]);
    expect(Object.fromEntries(remedies)).toEqual(expectedRemedies);
  });

  it.each(['', '0', '51999', ' 50110', '50110 ', '050110', '__proto__', 'constructor'])(
    'has none for %j',
    (code) => {
      expect([okxErrorOf(code), isExplained(code)]).toEqual([undefined, false]);
    },
  );
});

describe('the errors about a key', () => {
  it('say that OKX has it, or that OKX does not know it', () => {
    expect([heldKeyCodes, deadKeyCodes]).toEqual([
      ['50100', '50105', '50110', '50113'],
      ['50111', '50119'],
    ]);
  });
});
