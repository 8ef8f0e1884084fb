import type { LoginItemSettings } from 'electron';
import { describe, expect, it } from 'vitest';
import { assertLoginItem } from '../../../../src-main/app/login/login-item-answer.ts';

type Answer = Pick<LoginItemSettings, 'openAtLogin' | 'status' | 'executableWillLaunchAtLogin'>;

const on: Answer = { openAtLogin: true, status: 'enabled', executableWillLaunchAtLogin: true };
const off: Answer = {
  ...{ openAtLogin: false, status: 'not-registered', executableWillLaunchAtLogin: false },
};
const refused = expect.objectContaining({ code: 'LOGIN_ITEM_REFUSED', field: 'startsAtLogin' });

describe.each(['darwin', 'win32'] as const)('a start at login on %s', (platform) => {
  it('passes if the system says that it did what was asked', () => {
    expect(() => assertLoginItem(true, on, platform)).not.toThrow();
    expect(() => assertLoginItem(false, off, platform)).not.toThrow();
  });

  it('is refused if the system did nothing, in either direction', () => {
    expect(() => assertLoginItem(true, off, platform)).toThrow(refused);
    expect(() => assertLoginItem(false, on, platform)).toThrow(refused);
  });
});

it.each(['requires-approval', 'not-found'] as const)('macOS does not start it: %s', (status) => {
  expect(() => assertLoginItem(true, { ...on, status }, 'darwin')).toThrow(refused);
});

it('Windows does not start it if the user has disabled it in the Task Manager', () => {
  const answer = { ...on, executableWillLaunchAtLogin: false };
  expect(() => assertLoginItem(true, answer, 'win32')).toThrow(refused);
});
