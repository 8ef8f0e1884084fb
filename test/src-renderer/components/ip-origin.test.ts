import { describe, expect, it } from 'vitest';
import { ipOriginOf } from '../../../src-renderer/components/ip-origin.ts';

describe('ipOriginOf', () => {
  it('is anywhere if the list is empty', () => {
    expect(ipOriginOf([])).toEqual({ kind: 'anywhere', because: 'nothing-bound' });
  });

  it.each(['0.0.0.0/0', '::/0'])('is anywhere if the list contains %s', (open) => {
    expect(ipOriginOf(['203.0.113.7', open])).toEqual({
      kind: 'anywhere',
      because: 'open-segment',
    });
  });

  it('gives the first address and the number of others', () => {
    expect(ipOriginOf(['203.0.113.7', '198.51.100.0/20', '2001:db8::/10'])).toEqual({
      kind: 'bound',
      first: '203.0.113.7',
      others: 2,
    });
  });
});
