import { describe, expect, it } from 'vitest';
import { ipOriginOf, splitAddresses } from '../../../src-renderer/components/ip-origin.ts';

describe('ipOriginOf', () => {
  it('is anywhere where nothing is bound', () => {
    expect(ipOriginOf([])).toEqual({ kind: 'anywhere', because: 'nothing-bound' });
  });

  it.each(['0.0.0.0/0', '::/0'])('is anywhere where %s is among the addresses', (open) => {
    expect(ipOriginOf(['203.0.113.7', open])).toEqual({
      kind: 'anywhere',
      because: 'open-segment',
    });
  });

  it('tells the first address and how many more there are', () => {
    expect(ipOriginOf(['203.0.113.7', '198.51.100.0/20', '2001:db8::/10'])).toEqual({
      kind: 'bound',
      first: '203.0.113.7',
      others: 2,
    });
  });
});

describe('splitAddresses', () => {
  it('takes commas, spaces, lines, and what a Chinese keyboard types for them', () => {
    expect(
      splitAddresses(' 203.0.113.7,198.51.100.0/24\n2001:db8::1；\t10.0.0.1，10.0.0.2、'),
    ).toEqual(['203.0.113.7', '198.51.100.0/24', '2001:db8::1', '10.0.0.1', '10.0.0.2']);
  });

  it('finds nothing in nothing', () => {
    expect(splitAddresses(' \n')).toEqual([]);
  });
});
