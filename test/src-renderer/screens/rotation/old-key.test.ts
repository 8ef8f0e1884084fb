import { describe, expect, it } from 'vitest';
import { oldKeyOf } from '../../../../src-renderer/screens/rotation/old-key.ts';
import { anyEntry } from '../../../support/any-entry.ts';
import { lastCheck } from '../../../support/health-subject.ts';

const declared = anyEntry({
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['203.0.113.7', '198.51.100.4'],
});
const { permissions, ipAllowlist, account } = declared;

describe('oldKeyOf', () => {
  it('has the entry’s values if OKX was not asked or did not report them', () => {
    const refused = { checkedAt: declared.addedAt, okxCode: '50113', confirmed: null };
    const found = [null, refused].map((said) => oldKeyOf({ ...declared, lastCheck: said }));
    expect(found).toEqual(found.map(() => ({ permissions, ipAllowlist, account, said: {} })));
  });

  it('has the values that OKX confirmed, and the entry’s if they differ', () => {
    const confirmed = {
      permissions: ['read_only' as const],
      ipAllowlist: [],
      account: 'sub',
    } as const;
    const told = { ...confirmed, permissions: [...confirmed.permissions] };
    expect(oldKeyOf({ ...declared, lastCheck: lastCheck(told) })).toEqual({
      permissions: ['read_only'],
      ipAllowlist: [],
      account: { kind: 'sub' },
      said: { permissions, ipAllowlist, account },
    });
  });

  it('does not differ by the order of a list, or if it is unreadable', () => {
    const lists = [[...ipAllowlist].reverse(), null];
    const found = lists.map((list) => {
      const told = lastCheck({ permissions: [...permissions], ipAllowlist: list });
      return oldKeyOf({ ...declared, lastCheck: told }).said;
    });
    expect(found).toEqual([{}, {}]);
  });
});
