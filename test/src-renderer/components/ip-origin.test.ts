import { describe, expect, it } from 'vitest';
import { ipOriginOf } from '../../../src-renderer/components/ip-origin.ts';

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
