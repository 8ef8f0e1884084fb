import type { RequestOf } from '#contract';

/** A draft of the guide with every field filled in. */
export const guideDraft: RequestOf<'guide:save'>['draft'] = {
  step: 'check',
  purpose: 'trading-bot',
  application: 'Freqtrade',
  label: 'Swing bot',
  site: 'global',
  environment: 'live',
  account: { kind: 'main' },
  ready: ['two-factor', 'address-bar'],
  way: 'web',
  click: 3,
  permissions: ['read_only', 'trade'],
  withdrawReason: '',
  ipAllowlistText: '203.0.113.7, 198.51.100.0/24',
  rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
  hadCredentials: false,
};
