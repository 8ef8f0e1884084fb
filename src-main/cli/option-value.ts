import { instantSchema, parse, SignetError } from '#contract';

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
export function namingOption<Result>({ option, field }: OptionName, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof SignetError) || cause.code !== 'INPUT_INVALID') throw cause;
    const rule = cause.message.replace(/^[A-Za-z0-9.]+: /, '');
    throw new SignetError('INPUT_INVALID', `${option}: ${rule}`, { field });
  }
}

/** @throws SignetError `INPUT_INVALID` unless it is an instant, or a day, which stands for its first instant, UTC */
export function readInstant(text: string, name: OptionName): string {
  const instant = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00.000Z` : text;
  return parseOption(instantSchema, instant, name);
}

/** @throws SignetError `INPUT_INVALID` unless it is a whole number in the range, in plain digits */
export function wholeNumber(
  text: string,
  limit: { readonly min: number; readonly max: number },
  { option, field }: OptionName,
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= limit.min && value <= limit.max) return value;
  const message = `${option}: must be a whole number from ${limit.min} to ${limit.max}.`;
  throw new SignetError('INPUT_INVALID', message, { field });
}

export function refuseTogether(first: string, second: string, field: string): never {
  const message = `${first} and ${second} cannot be given together.`;
  throw new SignetError('INPUT_INVALID', message, { field });
}

/** Reads what was given; what was not stays `undefined`. */
export function given<Value, Result>(
  value: Value | undefined,
  read: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : read(value);
}
