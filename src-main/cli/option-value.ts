import { instantIn, instantOfDay, isDay, parse, ruleError, SignetError } from '#contract';
import { choices } from './choices.ts';
import { type CommandError, invalid } from './command-error.ts';
import { ruleText } from './error-text.ts';

export type OptionName = { readonly option: string; readonly field: string };

/**
 * Parses what an option was given.
 *
 * @throws SignetError `INPUT_INVALID` naming the option and its range, never the value that was refused
 */
export function parseOption<Schema extends Parameters<typeof parse>[0]>(
  schema: Schema,
  value: unknown,
  name: OptionName,
): ReturnType<typeof parse<Schema>> {
  return namingOption(name, () => parse(schema, value, name.field));
}

/** Lets a core function refuse in the name of the option that its argument came from. */
export function namingOption<Result>(name: OptionName, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw named(cause, name);
  }
}

/** The same for an operation, which also opens and saves the vault: only errors of that field are renamed. */
export async function namingOptionOf<Result>(
  name: OptionName,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const isOfField = cause instanceof SignetError && cause.field === name.field;
    throw isOfField ? named(cause, name) : cause;
  }
}

function named(cause: unknown, { option, field }: OptionName): unknown {
  if (!(cause instanceof SignetError) || cause.code !== 'INPUT_INVALID') return cause;
  const { rule } = cause;
  // The core names the field instead of the option.
  return rule ? invalid(field, (words) => ruleText(option, rule, words)) : cause;
}

/** Examples of an instant, for the help. */
export const instantExamples = { day: '2026-11-20', instant: '2026-11-20T08:00:00Z' } as const;

/**
 * Reads when something happened: a day, which is the user's day, or an instant with its zone.
 *
 * @returns ISO 8601 UTC
 * @throws SignetError `INPUT_INVALID` for anything else, and for the future
 */
export function readPastInstant(text: string, name: OptionName): string {
  return namingOption(name, () => {
    const now = new Date().toISOString();
    const at = isDay(text) ? instantOfDay(text, now) : instantIn(text);
    if (at === undefined) throw ruleError(name.field, 'dayOrInstant', instantExamples);
    if (at > now) throw ruleError(name.field, 'notAheadOfNow');
    return at;
  });
}

/** @throws SignetError `INPUT_INVALID` unless it is a whole number in the range, in plain digits */
export function wholeNumber(
  text: string,
  limit: { readonly min: number; readonly max: number },
  { option, field }: OptionName,
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= limit.min && value <= limit.max) return value;
  throw invalid(field, (words) => ruleText(option, { name: 'wholeNumber', values: limit }, words));
}

/** The error for an option that excludes others. @param others of which one was given */
export function together(first: string, others: readonly string[], field: string): CommandError {
  return invalid(field, (words) => {
    const second = choices(others, words);
    return words.t('commandErrors:usage.together', { first, second });
  });
}

/** Reads what was given; what was not stays `undefined`. */
export function given<Value, Result>(
  value: Value | undefined,
  read: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : read(value);
}
