import { describe, expect, it } from 'vitest';
import type { GuideStep } from '#contract';
import {
  emptyValues,
  type GuideValues,
} from '../../../../src-renderer/screens/guide/guide-values.ts';
import { faultOf, problemsOf } from '../../../../src-renderer/screens/guide/step-problems.ts';
import { anyEntry } from '../../../support/any-entry.ts';

const good: GuideValues = { ...emptyValues([]), purpose: 'trading-bot', label: 'Grid bot' };
const entries = [anyEntry({ label: 'Swing bot' })];
const find = (step: GuideStep, change: Partial<GuideValues>) =>
  problemsOf(step, { ...good, ...change }, entries);

describe('the problems of a step', () => {
  it.each<[GuideStep, Partial<GuideValues>, readonly string[]]>([
    ['purpose', {}, []],
    ['purpose', { purpose: null, label: ' ' }, ['purpose', 'label']],
    ['purpose', { label: 'x'.repeat(65) }, ['label']],
    ['purpose', { label: 'swing BOT' }, ['labelTaken']],
    ['purpose', { application: 'x'.repeat(65) }, ['application']],
    ['account', {}, []],
    ['account', { account: { kind: 'sub', name: '' } }, ['account']],
    ['account', { account: { kind: 'sub', name: 'bots' } }, []],
    ['okx', {}, []],
    ['permissions', {}, []],
    ['permissions', { permissions: [] }, ['permissions']],
    ['permissions', { permissions: ['withdraw'], withdrawReason: ' ' }, ['withdrawReason']],
    ['permissions', { permissions: ['withdraw'], withdrawReason: 'Payouts' }, []],
    [
      'permissions',
      { permissions: ['withdraw'], withdrawReason: 'a', account: { kind: 'sub', name: 'a' } },
      ['subWithdraw'],
    ],
    ['addresses', { ipAllowlistText: '' }, []],
    ['addresses', { ipAllowlistText: '203.0.113.7, 198.51.100.0/24 203.0.113.7' }, []],
    ['addresses', { ipAllowlistText: '203.0.113' }, ['addresses']],
  ])('at %s with %j is %j', (step, change, problems) => {
    expect(find(step, change)).toEqual(problems);
  });
});

describe('the step for a refusal by main', () => {
  it.each<[string, Partial<GuideValues>]>([
    ['applications.0', { application: 'x'.repeat(65) }],
    ['label', { label: ' ' }],
    ['account.name', { account: { kind: 'sub', name: '' } }],
    ['permissions', { permissions: [] }],
    ['notes', { permissions: ['withdraw'], withdrawReason: ' ' }],
    ['ipAllowlist', { ipAllowlistText: '203.0.113' }],
  ])('is, for %s, where the guide itself would find it', (field, change) => {
    const fault = faultOf(field);
    expect(fault && find(fault.step, change)).toEqual([fault?.problem]);
  });

  it.each(['draft', 'credentials.apiKey', 'HTTPS_PROXY', 'toString', ''])(
    'is at no step for %j',
    (field) => {
      expect(faultOf(field)).toBeUndefined();
    },
  );
});
