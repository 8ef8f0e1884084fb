import { z } from 'zod';
import { quietHoursSchema } from './due.ts';
import { instantSchema, wholeNumber } from './vocabulary.ts';

export const themeSchema = z.enum(['system', 'light', 'dark']);
export const languageSchema = z.enum(['system', 'en', 'zh-Hant']);

export const lockMinutesLimit = { min: 1, max: 240 } as const;
export const clipboardSecondsLimit = { min: 5, max: 120 } as const;

/** What its owner may choose. None of it is secret. */
export const settingsSchema = z.strictObject({
  theme: themeSchema,
  language: languageSchema,
  /** Minutes without input, to the system or to Signet's own window, after which the vault locks by itself. */
  lockMinutes: wholeNumber(lockMinutesLimit),
  /** Seconds after which a copied secret is taken off the clipboard. */
  clipboardSeconds: wholeNumber(clipboardSecondsLimit),
  /** Whether the system tells of due keys. */
  isReminding: z.boolean(),
  quietHours: quietHoursSchema,
  startsAtLogin: z.boolean(),
  /** Whether a closed window leaves Signet running in the tray, so that it can remind. */
  staysInTray: z.boolean(),
  /** Whether its owner has answered the question about the two above; it is put once. */
  isTrayAnswered: z.boolean(),
  /** When the build was made whose age its owner has taken note of; it is told once a build. */
  notedBuild: instantSchema.nullable(),
});
export type Settings = z.output<typeof settingsSchema>;

/** KeePassXC clears the clipboard after 10 s; ten idle minutes leave time to read and not to leave. */
export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  lockMinutes: 10,
  clipboardSeconds: 10,
  isReminding: true,
  quietHours: null,
  startsAtLogin: false,
  staysInTray: false,
  isTrayAnswered: false,
  notedBuild: null,
};
