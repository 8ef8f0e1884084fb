import { expect, it } from 'vitest';
import { ageDaysOf } from '../../../src-renderer/components/age.ts';

it('ageDaysOf counts whole days, and 0 for the future', () => {
  const born = '2026-01-01T12:00:00.000Z';
  const days = ['2025-12-01', '2026-01-02T11:59:59.999Z', '2026-01-02T12:00:00.000Z'].map((now) =>
    ageDaysOf(born, Date.parse(now)),
  );
  expect(days).toEqual([0, 0, 1]);
});
