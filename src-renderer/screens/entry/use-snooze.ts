import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

/** Silences the reminders of one key until an instant, ISO 8601 UTC; `null` ends that. */
export function useSnooze(entryId: string) {
  const { run: snooze, error } = useAction((until: string | null) =>
    call('reminder:snooze', { id: entryId, until }),
  );
  return { snooze, error };
}
