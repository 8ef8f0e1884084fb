import { dayMs, hourMs, minuteMs } from '#contract';

/** Less than a minute off: for that the system's own word, "now", fits into no sentence. */
export function isJustNow(at: string, now: number): boolean {
  return Math.abs(Date.parse(at) - now) < minuteMs;
}

/**
 * Words the distance of an instant from now, at least a minute: "in 12 days", "yesterday". From a day on, it counts
 * whole calendar days in the user's time zone, so that "in 12 days" agrees with the date beside it.
 *
 * @param language BCP 47
 */
export function relativeWords(at: string, now: number, language: string): string {
  const format = relativeFormat(language);
  const distance = Date.parse(at) - now;
  const days = calendarDay(Date.parse(at)) - calendarDay(now);
  if (Math.abs(distance) < hourMs) return format.format(Math.trunc(distance / minuteMs), 'minute');
  if (days === 0) return format.format(Math.trunc(distance / hourMs), 'hour');
  if (Math.abs(days) < 100) return format.format(days, 'day');
  if (Math.abs(days) < 730) return format.format(Math.trunc(days / 30.44), 'month');
  return format.format(Math.trunc(days / 365.25), 'year');
}

/** "2 December 2026", in the user's zone. */
export function dateWords(at: string, language: string, style: 'long' | 'medium' = 'long'): string {
  return dateFormat(language, style).format(new Date(at));
}

/** "2 December 2026, 16:00", in the user's zone. */
export function timeWords(at: string, language: string): string {
  return dateFormat(language, 'time').format(new Date(at));
}

/** "2026-12-02 08:00:00 UTC". */
export function utcWords(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** A formatter takes a hundred times as long to make as to use, and a list uses thousands. */
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const dateStyles = {
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  time: { dateStyle: 'long', timeStyle: 'short' },
} as const;

function relativeFormat(language: string): Intl.RelativeTimeFormat {
  const known = relativeFormats.get(language);
  const format = known ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (known === undefined) relativeFormats.set(language, format);
  return format;
}

function dateFormat(language: string, style: keyof typeof dateStyles): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = dateFormats.get(key);
  // Day before month in English, as everywhere in Signet.
  const locale = language === 'en' ? 'en-GB' : language;
  const format = known ?? new Intl.DateTimeFormat(locale, dateStyles[style]);
  if (known === undefined) dateFormats.set(key, format);
  return format;
}

function calendarDay(ms: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;
}
