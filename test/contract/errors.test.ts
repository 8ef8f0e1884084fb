import { describe, expect, it } from 'vitest';
import { assertNever, errorCodes, SignetError } from '#contract';

describe('errorCodes', () => {
  it('lists each code once, in capitals', () => {
    expect([
      new Set(errorCodes).size,
      errorCodes.filter((code) => !/^[A-Z]+(_[A-Z]+)*$/.test(code)),
    ]).toEqual([errorCodes.length, []]);
  });
});

describe('SignetError', () => {
  it('carries its code, field and cause', () => {
    const cause = new Error('below');
    const error = new SignetError('INPUT_INVALID', 'label: is taken.', { field: 'label', cause });
    expect({ ...error, message: error.message, cause: error.cause }).toEqual({
      name: 'SignetError',
      code: 'INPUT_INVALID',
      field: 'label',
      message: 'label: is taken.',
      cause,
    });
  });

  it('has no cause if none is given, and keeps an undefined one', () => {
    expect([
      'cause' in new SignetError('INTERNAL', 'a'),
      'cause' in new SignetError('INTERNAL', 'a', { cause: undefined }),
    ]).toEqual([false, true]);
  });
});

describe('assertNever', () => {
  it('names the type of a value and never the value', () => {
    // A value that the compiler refuses can still arrive from outside.
    expect(() => assertNever('canary' as never)).toThrow(
      new SignetError('INTERNAL', 'A case is missing for a value of type string.'),
    );
  });
});
