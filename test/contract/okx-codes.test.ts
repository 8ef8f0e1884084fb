import { describe, expect, it } from 'vitest';
import { deadKeyCodes, heldKeyCodes, isExplained, isKeyError, okxCodes } from '#contract';

describe('okxCodes', () => {
  it('are all explained', () => {
    expect(Object.values(okxCodes).filter((code) => !isExplained(code))).toEqual([]);
  });
});

describe('the errors about a key', () => {
  it('say that OKX has it, or that OKX does not know it', () => {
    expect([heldKeyCodes, deadKeyCodes]).toEqual([
      ['50100', '50105', '50110', '50113'],
      ['50111', '50119'],
    ]);
  });

  it('are no others, and no members of every object', () => {
    expect(['50101', '50119', '50011', 'toString', ''].map(isKeyError)).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
  });
});
