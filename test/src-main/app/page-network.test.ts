import { describe, expect, it } from 'vitest';
import { quietChromium, quietSwitches } from '../../../src-main/app/page-network.ts';

describe('quietChromium', () => {
  it('sets each switch, without a value', () => {
    const set: unknown[][] = [];
    quietChromium({ appendSwitch: (...given: unknown[]) => void set.push(given) });
    expect(set).toEqual(quietSwitches.map((name) => [name]));
  });
});
