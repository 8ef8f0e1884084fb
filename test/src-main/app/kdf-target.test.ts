import { describe, expect, it } from 'vitest';
import { kdfTargetMs } from '../../../src-main/app/kdf-target.ts';
import { calibrate } from '../../../src-main/vault/kdf.ts';
import { refusalOf } from '../../support/refusal.ts';

/** An app started with `--kdf-target-ms=<value>`, or without it. */
function app(isPackaged: boolean, value?: string): Parameters<typeof kdfTargetMs>[0] {
  const commandLine = {
    hasSwitch: (name: string) => name === 'kdf-target-ms' && value !== undefined,
    getSwitchValue: (name: string) => (name === 'kdf-target-ms' ? (value ?? '') : ''),
  };
  return { isPackaged, commandLine } as Parameters<typeof kdfTargetMs>[0]; // it asks for these two
}

describe('kdfTargetMs', () => {
  it('is a second', () => {
    expect([kdfTargetMs(app(false)), kdfTargetMs(app(true))]).toEqual([1000, 1000]);
  });

  it('is the one given to a development build', () => {
    expect(kdfTargetMs(app(false, '1'))).toBe(1);
  });

  it('stays a second in the packaged app, whatever is given', () => {
    expect(['1', '60000', '', 'x'].map((value) => kdfTargetMs(app(true, value)))).toEqual([
      1000, 1000, 1000, 1000,
    ]);
  });

  it('is refused when a vault is created, unless it is a whole number of ms in range', async () => {
    const wrong = ['', 'x', '-1', '0', '1.5', 'NaN', 'Infinity', '60001', '1ms'];
    const refusals = wrong.map((value) =>
      refusalOf(() =>
        calibrate({
          targetMs: kdfTargetMs(app(false, value)),
          memoryLimitKiB: 0,
          stopwatch: () => 0,
        }),
      ),
    );
    expect(await Promise.all(refusals)).toEqual(wrong.map(() => 'INPUT_INVALID'));
  });
});
