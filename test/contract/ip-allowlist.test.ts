import { describe, expect, it } from 'vitest';
import { splitIpAllowlist } from '#contract';

describe('splitIpAllowlist', () => {
  it('separates items at commas, semicolons, spaces and line breaks, including Chinese ones', () => {
    const text = ' 203.0.113.7,198.51.100.0/24\n2001:db8::1；\t10.0.0.1，10.0.0.2、x\u3000y;';
    expect(splitIpAllowlist(text)).toEqual([
      '203.0.113.7',
      '198.51.100.0/24',
      '2001:db8::1',
      '10.0.0.1',
      '10.0.0.2',
      'x',
      'y',
    ]);
  });

  it('returns no items for an empty text', () => {
    expect(splitIpAllowlist(' \n')).toEqual([]);
  });
});
