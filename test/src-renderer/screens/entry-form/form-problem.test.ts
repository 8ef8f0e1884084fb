import { describe, expect, it } from 'vitest';
import { entryDraftSchema, parse, SignetError } from '#contract';
import { problemOf, problemsOf } from '../../../../src-renderer/screens/entry-form/form-problem.ts';
import {
  detailsOf,
  emptyValues,
  type FormValues,
} from '../../../../src-renderer/screens/entry-form/form-values.ts';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const filled: FormValues = { ...emptyValues, label: 'Grid bot' };
const typed = { apiKey: 'key', secretKey: 'secret', passphrase: 'phrase' };

/** Returns the fields at which the page shows the refusal of a form by main's own schema. */
function refused(change: Partial<FormValues>, credentials = typed) {
  const values = { ...filled, ...change };
  try {
    parse(
      entryDraftSchema,
      { ...detailsOf(values, Date.UTC(2026, 11, 1)), hosts: {}, credentials },
      'draft',
    );
  } catch (error) {
    if (error instanceof SignetError) return problemOf(error, values);
  }
  return 'accepted';
}

describe('problemOf', () => {
  it('finds no problem in a form that main accepts', () => {
    expect(refused({})).toBe('accepted');
  });

  it.each<[string, Partial<FormValues>]>([
    ['label', { label: ' ' }],
    ['account', { accountKind: 'sub', subAccount: '' }],
    ['permissions', { permissions: [] }],
    ['ipAllowlist', { addresses: '203.0.113.7 203.0.113.7' }],
    ['applications', { applications: ['a', 'A'] }],
    ['applications', { applications: ['x'.repeat(65)] }],
    ['rotationDays', { rotation: 'own', ownDays: '0' }],
    ['leadDays', { leadDays: '90' }],
    ['reason', { rotation: 'never', reason: '' }],
    ['notes', { notes: 'x'.repeat(2001) }],
  ])('puts main’s refusal of %s at its field', (field, change) => {
    expect(refused(change)).toEqual({ field, sentence: field });
  });

  it.each(['apiKey', 'secretKey', 'passphrase'] as const)('puts %s at its field', (field) => {
    expect(refused({}, { ...typed, [field]: ' 密' })).toEqual({ field, sentence: field });
  });

  it('names the item that is not an address', () => {
    expect(refused({ addresses: '203.0.113.7, example.org' })).toEqual({
      field: 'ipAllowlist',
      sentence: 'address',
      address: 'example.org',
    });
  });

  it.each(['draft.', 'change.', ''])('reads a path that begins with "%s"', (prefix) => {
    const refusal = { code: 'INPUT_INVALID', field: `${prefix}credentials.passphrase` };
    expect(problemOf(refusal, filled)).toEqual({ field: 'passphrase', sentence: 'passphrase' });
  });

  it('says at the label that it is taken', () => {
    expect(problemOf({ code: 'LABEL_TAKEN', field: 'label' }, filled)).toEqual({
      field: 'label',
      sentence: 'labelTaken',
    });
  });

  it('leaves a refusal that belongs to no field to the form', () => {
    expect(problemOf({ code: 'DISK_FULL', field: undefined }, filled)).toBeUndefined();
  });
});

describe('problemsOf', () => {
  it('finds nothing wrong with a filled form', () => {
    expect(problemsOf(filled, [], now)).toEqual([]);
  });

  it('finds all problems at once, in the order of the form', () => {
    const wrong: FormValues = {
      ...filled,
      label: '',
      accountKind: 'sub',
      permissions: [],
      rotation: 'own',
      leadDays: 'x',
      createdOn: '2027-01-01',
    };
    expect(problemsOf(wrong, ['secretKey'], now).map(({ field }) => field)).toEqual([
      'label',
      'account',
      'permissions',
      'rotationDays',
      'leadDays',
      'createdOnOkxAt',
      'secretKey',
    ]);
  });
});
