import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

/** Silences the reminders of one key until an instant; `null` ends that. */
export function useSnooze(entryId: string) {
  const { run: snooze, error } = useAction((until: Date | null) =>
    call('reminder:snooze', { id: entryId, until: until?.toISOString() ?? null }),
  );
  return { snooze, error };
}
