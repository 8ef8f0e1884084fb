import { describe, expect, it } from 'vitest';
import { scheduledOf } from '../../../src-main/operations/due-dates.ts';
import { anyEntry } from '../../support/any-entry.ts';

describe('scheduledOf', () => {
  const bound = ['192.31.196.7'];
  const confirmed = {
    permissions: ['read_only'],
    environment: 'live',
    label: 'bot',
    account: 'main',
  } as const;
  const check = (ipAllowlist: readonly string[] | null) => ({
    checkedAt: '2026-01-02T00:00:00.000Z',
    okxCode: null,
    confirmed: { ...confirmed, ipAllowlist },
  });
  const isBound = (declared: readonly string[], lastCheck: ReturnType<typeof check> | null) =>
    scheduledOf(anyEntry({ ipAllowlist: declared, lastCheck })).isIpBound;

  it('believes OKX about the linked IPs, and the owner if OKX was not asked', () => {
    expect([
      isBound(bound, check([])),
      isBound([], check(bound)),
      isBound(bound, check(null)),
      isBound([], check(null)),
      isBound(bound, null),
      isBound([], null),
    ]).toEqual([false, true, true, false, true, false]);
  });
});

describe('scheduledOf an allowlist that is open, or that OKX never sees', () => {
  it.each<[string, readonly string[], boolean]>([
    ['one segment of IPv4', ['0.0.0.0/0'], false],
    ['one segment of IPv6', ['192.31.196.7', '::/0'], false],
    ['two halves', ['0.0.0.0/1', '128.0.0.0/1'], false],
    ['one half', ['0.0.0.0/1'], true],
    ['a network', ['192.31.196.0/24'], true],
    ['no address', ['0.0.0.0'], false],
    ['the machine itself', ['127.0.0.1', '::1'], false],
    ['a home network', ['192.168.1.10', 'fd12::1'], false],
    ['examples of documentation', ['203.0.113.7', '2001:db8::/32'], false],
    ['one address written twice', ['10.0.0.1', '10.0.0.1/32'], false],
    ['IPv4 written as IPv6', ['::ffff:10.0.0.1'], false],
    ['a home network beside a public address', ['192.168.1.10', '8.8.8.8'], true],
    ['a segment with public addresses beside others', ['192.0.0.0/8'], true],
  ])('counts %s', (_what, ipAllowlist, isBound) => {
    expect(scheduledOf(anyEntry({ ipAllowlist })).isIpBound).toBe(isBound);
  });
});
