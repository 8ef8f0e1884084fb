import { useProcedure } from './use-procedure.ts';

/** How every key stands, and what is worth a look: asked again when a key changes, and when time makes one due. */
export function useHealth() {
  return useProcedure('health:read', {}, 'entries:changed', 'reminders:changed');
}
