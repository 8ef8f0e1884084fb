import { useEffect } from 'react';
import { onEvent } from './bridge.ts';
import { useProcedure } from './use-procedure.ts';

/** How every key stands, and what is worth a look: asked again when a key changes, and when time makes one due. */
export function useHealth() {
  const health = useProcedure('health:read', {}, 'entries:changed');
  const { reload } = health;
  useEffect(() => onEvent('reminders:changed', () => void reload()), [reload]);
  return health;
}
