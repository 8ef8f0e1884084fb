import { describe, expect, it } from 'vitest';
import { bornAt, rotationDueOf } from '../../../src-renderer/components/rotation-due.ts';

const entry = {
  rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
  createdOnOkxAt: '2026-01-01T00:00:00.000Z',
  credentialsChangedAt: '2026-02-01T00:00:00.000Z',
} as const;
const dueAt = '2026-04-01T00:00:00.000Z';
const at = (text: string) => Date.parse(text);

describe('rotationDueOf', () => {
  it('counts from the day the key was made on OKX', () => {
    expect(rotationDueOf(entry, at('2026-01-02T00:00:00.000Z'))).toEqual({ kind: 'later', dueAt });
  });

  it('counts from when the credentials came into the vault where that day is not known', () => {
    const unknown = { ...entry, createdOnOkxAt: null };
    expect(rotationDueOf(unknown, at('2026-02-02T00:00:00.000Z'))).toEqual({
      kind: 'later',
      dueAt: '2026-05-02T00:00:00.000Z',
    });
  });

  it('is soon from the first of the lead days on', () => {
    const kinds = ['2026-03-24T23:59:59.999Z', '2026-03-25T00:00:00.000Z'].map(
      (now) => rotationDueOf(entry, at(now)).kind,
    );
    expect(kinds).toEqual(['later', 'soon']);
  });

  it('is overdue from the due instant on', () => {
    const kinds = ['2026-03-31T23:59:59.999Z', dueAt].map(
      (now) => rotationDueOf(entry, at(now)).kind,
    );
    expect(kinds).toEqual(['soon', 'overdue']);
  });

  it('is never due where its owner says so', () => {
    const never = { ...entry, rotationPolicy: { kind: 'never', reason: 'read only' } } as const;
    expect(rotationDueOf(never, at(dueAt))).toEqual({ kind: 'never', reason: 'read only' });
  });
});

describe('bornAt', () => {
  it('prefers what the owner knows', () => {
    expect([bornAt(entry), bornAt({ ...entry, createdOnOkxAt: null })]).toEqual([
      entry.createdOnOkxAt,
      entry.credentialsChangedAt,
    ]);
  });
});
