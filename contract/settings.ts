import { z } from 'zod';
import { auditMonthsSchema, usualAuditMonths } from './audit.ts';
import { quietHoursSchema } from './due.ts';
import { instantSchema, wholeNumber } from './vocabulary.ts';

export const themeSchema = z.enum(['system', 'light', 'dark']);
export const languageSchema = z.enum(['system', 'en', 'zh-Hans', 'zh-Hant']);

export const lockMinutesLimit = { min: 1, max: 240 } as const;
export const clipboardSecondsLimit = { min: 5, max: 120 } as const;
/** The range in which the duration of one unlock can be set, in ms. */
export const calibrationLimitMs = { min: 1, max: 60_000 } as const;

/** The settings of the desktop application. None of them is secret. */
export const settingsSchema = z.strictObject({
  theme: themeSchema,
  language: languageSchema,
  /** Minutes without input, to the system or to Signet's own window, after which the vault locks. */
  lockMinutes: wholeNumber(lockMinutesLimit),
  /** Seconds after which a copied secret is cleared from the clipboard. */
  clipboardSeconds: wholeNumber(clipboardSecondsLimit),
  /** Shows notifications about due keys. */
  isReminding: z.boolean(),
  quietHours: quietHoursSchema,
  /** The months from one audit to the next; `null` for no reminder of audits. */
  auditMonths: auditMonthsSchema.nullable(),
  startsAtLogin: z.boolean(),
  /** Keeps Signet running in the tray when its window is closed, so that it can send reminders. */
  staysInTray: z.boolean(),
  /** `true` once the owner has answered the question about the two settings above, which is asked once. */
  isTrayAnswered: z.boolean(),
  /** The date of the build whose age the owner has acknowledged; the notice appears once for each build. */
  notedBuild: instantSchema.nullable(),
});
export type Settings = z.output<typeof settingsSchema>;

/** KeePassXC also clears the clipboard after 10 s. Ten idle minutes are enough to read, but not to leave the desk. */
export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  lockMinutes: 10,
  clipboardSeconds: 10,
  isReminding: true,
  quietHours: null,
  auditMonths: usualAuditMonths,
  startsAtLogin: false,
  staysInTray: false,
  isTrayAnswered: false,
  notedBuild: null,
};
