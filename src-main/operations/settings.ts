import type { ParsedRequestOf, Settings } from '#contract';
import type { Context } from './context.ts';
import type { DesktopShell } from './desktop-shell.ts';
import { refreshReminders } from './due-dates.ts';

/**
 * Changes the settings that are given. The start at login is the system's to change, so the system is asked
 * first.
 *
 * @returns all settings
 * @throws SignetError `INPUT_INVALID`; `LOGIN_ITEM_REFUSED` and `FILE_UNUSABLE`, after which nothing has changed
 */
export async function changeSettings(
  { shell, session }: Pick<Context<DesktopShell>, 'shell' | 'session'>,
  change: ParsedRequestOf<'settings:set'>,
): Promise<Settings> {
  const { startsAtLogin } = change;
  if (startsAtLogin !== undefined) await shell.startAtLogin(startsAtLogin);
  const settings = shell.preferences.change(change);
  // A locked vault takes the interval over when it is unlocked.
  if (change.auditMonths !== undefined && session.isUnlocked) {
    refreshReminders(shell, session.vault);
  }
  shell.notify('settings:changed');
  return settings;
}
