import { describe, expect, it } from 'vitest';
import {
  leaveNamesToSystem,
  quietChromium,
  quietSwitches,
} from '../../../../src-main/app/security/page-network.ts';

describe('leaveNamesToSystem', () => {
  it('turns off DNS over HTTPS and the resolver of Chromium', () => {
    const set: unknown[] = [];
    leaveNamesToSystem({ configureHostResolver: (options) => void set.push(options) });
    expect(set).toEqual([{ enableBuiltInResolver: false, secureDnsMode: 'off' }]);
  });
});

describe('quietChromium', () => {
  it('adds each switch without a value', () => {
    const set: unknown[][] = [];
    quietChromium({ appendSwitch: (...given: unknown[]) => void set.push(given) });
    expect(set).toEqual(quietSwitches.map((name) => [name]));
  });
});
