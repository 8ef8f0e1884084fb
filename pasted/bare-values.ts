import type { CredentialField } from '#contract';
import { hasShape } from './credential-shape.ts';

export type BareValues = { readonly [Field in CredentialField]?: string };

/** A longer text is a page, in which a passphrase looks like any other word. */
const tokenLimit = 6;

/**
 * Recognises values without names by their shape.
 *
 * @param lines the lines without names, in the order of the text
 * @returns the values of each API key; if secret key and passphrase cannot be distinguished, both orders
 */
export function valuesByShape(lines: readonly string[]): readonly BareValues[] {
  const tokens = [...new Set(lines.flatMap(tokensOf))];
  const starts = tokens.flatMap((token, index) => (hasShape('apiKey', token) ? [index] : []));
  if (starts.length > 1) {
    return starts.map((start, index) => assigned(tokens.slice(start, starts[index + 1])));
  }
  const values = assigned(tokens);
  if (values.apiKey !== undefined && values.secretKey === undefined && tokens.length === 3) {
    const [first = '', second = ''] = tokens.filter((token) => token !== values.apiKey);
    const { apiKey } = values;
    if (values.passphrase === undefined) {
      return [
        { apiKey, secretKey: first, passphrase: second },
        { apiKey, secretKey: second, passphrase: first },
      ];
    }
    return [{ ...values, secretKey: values.passphrase === first ? second : first }];
  }
  return Object.keys(values).length > 0 ? [values] : [];
}

/**
 * Recognises values beside named ones, such as a passphrase that was noted below OKX's copy.
 *
 * @param lines the lines without names
 * @returns each value for which there is only one candidate
 */
export function spareByShape(lines: readonly string[]): BareValues {
  const tokens = [...new Set(lines.flatMap(tokensOf))];
  const passphrase = only(tokens.filter((token) => hasShape('passphrase', token)));
  const isNote = tokens.length <= tokenLimit && passphrase !== undefined;
  return { ...assigned(tokens), ...(isNote ? { passphrase } : {}) };
}

/** Returns the values of one key: each of the three for which there is only one candidate. */
function assigned(tokens: readonly string[]): BareValues {
  const apiKey = only(tokens.filter((token) => hasShape('apiKey', token)));
  const secretKey =
    only(tokens.filter((token) => hasShape('secretKey', token))) ??
    only(tokens.filter((token) => hasShape('secretKey', token.toUpperCase())));
  if ((apiKey ?? secretKey) === undefined) return {};
  const others = tokens.filter((token) => token !== apiKey && token !== secretKey);
  const passphrase =
    only(others.filter((token) => hasShape('passphrase', token))) ??
    (apiKey && secretKey ? only(others) : undefined);
  return {
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(secretKey === undefined ? {} : { secretKey }),
    ...(passphrase === undefined || tokens.length > tokenLimit ? {} : { passphrase }),
  };
}

function only(tokens: readonly string[]): string | undefined {
  return tokens.length === 1 ? tokens[0] : undefined;
}

/** Takes a line as one value, unless one of its words has the shape of a key. */
function tokensOf(line: string): readonly string[] {
  const words = line.split(/[\s,;|]+/).map(unquoted);
  const isRow = words.some((word) => hasShape('apiKey', word) || hasShape('secretKey', word));
  return (isRow ? words : [unquoted(line.trim())]).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function unquoted(word: string): string {
  return /^(["'`]).*\1$/s.test(word) && word.length > 1 ? word.slice(1, -1) : word;
}
