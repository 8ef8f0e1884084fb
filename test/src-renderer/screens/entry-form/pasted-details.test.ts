import { describe, expect, it } from 'vitest';
import { emptyValues } from '../../../../src-renderer/screens/entry-form/form-values.ts';
import { newDetails } from '../../../../src-renderer/screens/entry-form/pasted-details.ts';

const told = {
  label: 'Grid',
  permissions: ['read_only', 'trade'],
  addresses: ['8.8.8.8', '1.1.1.0/24'],
  environment: 'demo',
  site: 'eea',
} as const;

describe('newDetails', () => {
  it('takes all details whose fields still have their initial values', () => {
    expect(newDetails(emptyValues, told)).toEqual({
      values: { ...told, addresses: '8.8.8.8\n1.1.1.0/24' },
      names: ['label', 'permissions', 'addresses', 'environment', 'site'],
    });
  });

  it('leaves the values that the user entered', () => {
    const entered = { ...emptyValues, label: 'Mine', addresses: '9.9.9.9' };
    expect(newDetails({ ...entered, environment: 'demo' }, told)).toEqual({
      values: { permissions: ['read_only', 'trade'], site: 'eea' },
      names: ['permissions', 'site'],
    });
  });

  it('names no value that stays the same or is missing in the text', () => {
    const same = { environment: 'live', site: 'global', permissions: ['read_only'] } as const;
    expect([newDetails(emptyValues, same), newDetails(emptyValues, { addresses: [] })]).toEqual([
      { values: {}, names: [] },
      { values: {}, names: [] },
    ]);
  });
});
