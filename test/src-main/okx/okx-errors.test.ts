import { describe, expect, it } from 'vitest';
import { okxErrorCodes } from '#contract';
import { remedyOf } from '../../../src-main/okx/okx-errors.ts';
import { expectedRemedies } from '../../support/expected-remedies.ts';

describe('remedyOf', () => {
  it('has one remedy for each error of OKX that Signet explains', () => {
    const remedies = okxErrorCodes.map((code) => [code, remedyOf(code)]);
    expect(Object.fromEntries(remedies)).toEqual(expectedRemedies);
  });

  it.each(['', '0', '51000', ' 50110', '50110 ', '050110', '__proto__', 'constructor'])(
    'has none for %j',
    (code) => {
      expect(remedyOf(code)).toBeUndefined();
    },
  );
});
