import { createContext, useMemo } from 'react';
import type { DueState, ResponseOf } from '#contract';
import { useProcedure } from '../data/use-procedure.ts';

/** The due status of one entry, with what it was computed from. */
export type EntryReminder = ResponseOf<'reminder:list'>['reminders'][number];
/** By the id of the entry. An entry that was just added may be missing. */
export type EntryReminders = ReadonlyMap<string, EntryReminder>;

/** The due status of each entry in a list. */
export const RemindersContext = createContext<EntryReminders>(new Map());

/** Asks main for the due status of every entry, and again when it changes. Only main knows the rules. */
export function useReminders() {
  const { value, error, reload } = useProcedure('reminder:list', {}, 'reminders:changed');
  const reminders = useMemo(
    (): EntryReminders | undefined =>
      value && new Map(value.reminders.map((reminder) => [reminder.entryId, reminder])),
    [value],
  );
  return { reminders, error, reload };
}

/** @returns the due status of one entry; `undefined` until main has answered */
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
