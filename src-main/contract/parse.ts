import type { z } from 'zod';
import { SignetError } from './errors.ts';

type Issue = z.core.$ZodIssue;

/**
 * Parses what came from outside.
 *
 * @param subject what is parsed, as a person would call it ("entry", "settings")
 * @returns the parsed value
 * @throws SignetError `INPUT_INVALID` naming the field and its range, never the value that was refused
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
    // zod compares the `length` even of what is no text, and one that is no number can throw.
    return { success: false, error: { issues: [] } };
  }
}

/** Our schemas carry their own sentences; the rest of zod's are worded here. None may quote the input. */
function sentenceOf(issue: Issue): string {
  // Ours all begin with "must" and know the whole range; none of zod's does.
  if (issue.message.startsWith('must ')) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      // The names are not repeated: a person may have pasted a secret where a name belongs.
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
      // The message of a discriminated union may not pass: only its options are ours.
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
