import type { z } from 'zod';
import { ruleError, SignetError } from './errors.ts';
import { type Rule, ruleIn } from './rules.ts';

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
  const broken = issue ? ruleOf(issue) : ({ name: 'invalid', values: {} } as const);
  // Signet's sentences for the page's own requests, of which no shell words the rules.
  if (typeof broken === 'string') {
    throw new SignetError('INPUT_INVALID', `${field}: ${broken}.`, { field });
  }
  throw ruleError(field, broken.name, broken.values);
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

/** Names the rule that an issue is about; its values never quote the input. A sentence of Signet stays as it is. */
function ruleOf(issue: Issue): Rule | string {
  const own = ruleIn(issue.message);
  if (own) return own;
  // Signet's sentences begin with "must" and name the whole range; none of zod's does.
  if (issue.message.startsWith('must ')) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      // The names are not quoted, because one of them may be a secret that was pasted in the wrong place.
      return { name: issue.keys.length === 1 ? 'unknownField' : 'unknownFields', values: {} };
    case 'invalid_type':
      return typeRule(issue.expected);
    case 'invalid_value':
      return choiceRule(issue.values);
    case 'too_small':
      return `must be at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_union':
      // Names only the options of a discriminated union, since zod's message could quote the input.
      return 'options' in issue && issue.options !== undefined
        ? choiceRule(issue.options)
        : { name: 'invalid', values: {} };
    default:
      return { name: 'invalid', values: {} };
  }
}

function typeRule(type: string): Rule {
  const name = (['string', 'object', 'array'] as const).find((known) => known === type);
  return name === undefined ? { name: 'type', values: { type } } : { name, values: {} };
}

function choiceRule(options: readonly unknown[]): Rule {
  const choices = options.map(String).join(', ');
  return { name: options.length > 1 ? 'oneOf' : 'exactly', values: { choices } };
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' items long' : '';
}
