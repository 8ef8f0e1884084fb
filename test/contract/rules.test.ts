import { describe, expect, it } from 'vitest';
import { failure, labelSchema, parse, rule, ruleError, ruleIn, SignetError } from '#contract';

describe('a rule', () => {
  it('passes through zod as text', () => {
    const encoded = rule('characters', { min: 1, max: 64 });
    expect(ruleIn(encoded)).toEqual({ name: 'characters', values: { min: 1, max: 64 } });
  });

  it.each(['', 'must be a number', '{"name"', 'Invalid input'])('is not in %j', (message) => {
    expect(ruleIn(message)).toBeUndefined();
  });

  it('is in the error of a schema, and in its message in English', () => {
    const refused = { code: 'INPUT_INVALID', field: 'label' };
    expect(refusal(() => parse(labelSchema, '', 'label'))).toMatchObject({
      ...refused,
      message: 'label: must have 1 to 64 characters.',
      rule: { name: 'characters', values: { min: 1, max: 64 } },
    });
  });

  it('is in the error of a function', () => {
    expect(ruleError('usedAt', 'laterUse')).toMatchObject({
      message: 'usedAt: must be after the last known call, and not in the future.',
      rule: { name: 'laterUse', values: {} },
    });
  });
});

describe('the reasons of an error', () => {
  it('are its message in English, one after the other', () => {
    const values = { host: 'okx.example', code: 'ECONNRESET' };
    const reasons = [{ name: 'hostUnreachable', values }, { name: 'outcomeUnknown' }] as const;
    const error = failure('OKX_UNREACHABLE', reasons, { detail: 'okx.example: ECONNRESET' });
    expect(error).toMatchObject({ code: 'OKX_UNREACHABLE', reasons });
    expect(error.message).toBe(
      'okx.example could not be reached (ECONNRESET), so nothing was sent. It is unknown whether OKX carried out the request, so do not repeat it before you know.',
    );
  });
});

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof SignetError) return error;
    throw error;
  }
}
