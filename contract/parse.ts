import type { z } from 'zod';
import { SignetError } from './errors.ts';

type Issue = z.core.$ZodIssue;

/**
 * Parses a value from outside.
 *
 * @param subject the name of the value for people ("entry", "settings")
 * @returns the parsed value
 * @throws SignetError `INPUT_INVALID` naming the field and its range, never the refused value
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  subject: string,
): z.output<Schema> {
  const result = attempt(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.length ? issue.path.map(String).join('.') : subject;
  const sentence = issue ? sentenceOf(issue) : 'is not valid';
  throw new SignetError('INPUT_INVALID', `${field}: ${sentence}.`, { field });
}

type Attempt<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

function attempt<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Attempt<z.output<Schema>> {
  try {
    return schema.safeParse(value);
  } catch {
    // zod compares the `length` of anything, and throws if that `length` is no number.
    return { success: false, error: { issues: [] } };
  }
}

/** Words an issue. Signet's schemas bring their own sentences, and zod's are replaced. None may quote the input. */
function sentenceOf(issue: Issue): string {
  // Signet's sentences begin with "must" and name the whole range; none of zod's does.
  if (issue.message.startsWith('must ')) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      // The names are not quoted, because one of them may be a secret that was pasted in the wrong place.
      return `has ${issue.keys.length === 1 ? 'a field' : 'fields'} that Signet does not know`;
    case 'invalid_type':
      return `must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_union':
      // Names only the options of a discriminated union, since zod's message could quote the input.
      return 'options' in issue && issue.options !== undefined
        ? `must be one of ${issue.options.map(String).join(', ')}`
        : 'is not valid';
    default:
      return 'is not valid';
  }
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' items long' : '';
}
