import { exportCalendar } from '../operations/calendar.ts';
import type { Context } from '../operations/context.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { listReminders, snoozeReminder } from '../operations/reminders.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about due dates. */
export function reminderHandlers(
  context: Context<DesktopShell>,
): HandlersOf<'reminder' | 'calendar'> {
  return {
    'reminder:list': () => ({ reminders: listReminders(context) }),
    'reminder:snooze': (request) => {
      snoozeReminder(context, request);
      return {};
    },
    'calendar:export': async (request) => ({ isSaved: await exportCalendar(context, request) }),
  };
}
