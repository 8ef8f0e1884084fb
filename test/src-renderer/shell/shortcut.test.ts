import { describe, expect, it } from 'vitest';
import { shortcut } from '../../../src-renderer/shell/shortcut.ts';

describe('a shortcut', () => {
  it.each([
    ['MacIntel', '⌘K'],
    ['Linux x86_64', 'Ctrl K'],
    ['Win32', 'Ctrl K'],
  ])('on %s is written %s', (platform, words) => {
    expect(shortcut('K', platform)).toBe(words);
  });
});
