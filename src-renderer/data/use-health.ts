import { useProcedure } from './use-procedure.ts';

/** Gets the health of all keys, again whenever a key changes or becomes due. */
export function useHealth() {
  return useProcedure('health:read', {}, 'entries:changed', 'reminders:changed');
}

/** Gets the findings and the checklist of one key, again whenever a key changes or becomes due. */
export function useEntryHealth(id: string) {
  return useProcedure('health:entry', { id }, 'entries:changed', 'reminders:changed');
}
