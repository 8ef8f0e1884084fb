import { createContext, useMemo } from 'react';
import type { DueState, ResponseOf } from '#contract';
import { useProcedure } from '../data/use-procedure.ts';

/** How one entry stands with its dates. */
export type EntryReminder = ResponseOf<'reminder:list'>['reminders'][number];
/** By the id of its entry; one that was just added may not be in it yet. */
export type EntryReminders = ReadonlyMap<string, EntryReminder>;

/** What a list of entries shows of their dates. */
export const RemindersContext = createContext<EntryReminders>(new Map());

/** How every entry stands, and stands anew when main says that it changed: main alone knows the rule. */
export function useReminders() {
  const { value, error, reload } = useProcedure('reminder:list', {}, 'reminders:changed');
  const reminders = useMemo(
    (): EntryReminders | undefined =>
      value && new Map(value.reminders.map((reminder) => [reminder.entryId, reminder])),
    [value],
  );
  return { reminders, error, reload };
}

/** How one entry stands; `undefined` until main has answered. */
export function useReminder(entryId: string): EntryReminder | undefined {
  return useReminders().reminders?.get(entryId);
}

export const dueTones = {
  ok: 'plain',
  'due-soon': 'amber',
  due: 'amber',
  overdue: 'red',
  'inactive-soon': 'amber',
  'expired-likely': 'red',
} as const satisfies Record<DueState, string>;
