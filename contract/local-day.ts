import { z } from 'zod';

/** A day without a time or a zone, as a date field has it. */
const day = /^\d{4}-\d\d-\d\d$/;

/** Checks whether a text is written as a day, such as `2026-11-20`. */
export function isDay(text: string): boolean {
  return day.test(text);
}

/**
 * @param at ISO 8601
 * @returns the day of an instant in the user's time zone: `2026-11-20`
 */
export function dayOf(at: string): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * @param text as `2026-11-20`
 * @returns the first instant of a day in the user's time zone; `undefined` if the calendar there has no such day
 */
export function firstInstantOf(text: string): string | undefined {
  return instantAt(text, '00:00');
}

/**
 * Reads a day that a person wrote as the day in the user's time zone, for every form and option. Noon stands for it,
 * so that machines in most other zones show the same day, and summer time moves no date that is counted from it.
 *
 * @param text as `2026-11-20`
 * @param now the present instant, ISO 8601 UTC
 * @returns noon of that day, or `now` if the day is today and it is still morning; `undefined` if the calendar there
 *   has no such day
 */
export function instantOfDay(text: string, now: string): string | undefined {
  const noon = instantAt(text, '12:00');
  return noon !== undefined && noon > now && text === dayOf(now) ? now : noon;
}

/** Zones have days without a midnight, and Samoa's had no 30 December 2011. */
function instantAt(text: string, time: string): string | undefined {
  const date = new Date(`${text}T${time}`);
  if (!isDay(text) || Number.isNaN(date.getTime())) return undefined;
  const at = inContract(date);
  return at !== undefined && dayOf(at) === text ? at : undefined;
}

const writtenInstant = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);

/**
 * Reads an instant that a person wrote.
 *
 * @param text ISO 8601 with a zone: `2026-11-20T08:00Z`, `2026-11-20T08:00:00+08:00`
 * @returns ISO 8601 UTC; `undefined` for anything else, since a time without a zone is ambiguous
 */
export function instantIn(text: string): string | undefined {
  if (!writtenInstant.safeParse(text).success) return undefined;
  return inContract(new Date(text));
}

/** An instant of the contract has four digits for the year. */
function inContract(date: Date): string | undefined {
  const at = date.toISOString();
  return /^\d/.test(at) ? at : undefined;
}
