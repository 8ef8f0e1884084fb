import { z } from 'zod';
import { wholeNumber } from './vocabulary.ts';

export const themeSchema = z.enum(['system', 'light', 'dark']);
export const languageSchema = z.enum(['system', 'en', 'zh-Hant']);

export const lockMinutesLimit = { min: 1, max: 240 } as const;
export const clipboardSecondsLimit = { min: 5, max: 120 } as const;

/** What its owner may choose. None of it is secret. */
export const settingsSchema = z.strictObject({
  theme: themeSchema,
  language: languageSchema,
  /** Idle minutes after which the vault locks by itself. */
  lockMinutes: wholeNumber(lockMinutesLimit),
  /** Seconds after which a copied secret is taken off the clipboard. */
  clipboardSeconds: wholeNumber(clipboardSecondsLimit),
});
export type Settings = z.output<typeof settingsSchema>;

/** KeePassXC clears the clipboard after 10 s; ten idle minutes leave time to read and not to leave. */
export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  lockMinutes: 10,
  clipboardSeconds: 10,
};
