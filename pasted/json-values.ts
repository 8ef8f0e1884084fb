import { fieldNameOf } from './field-name.ts';
import type { PastedText, PastedValue } from './pasted-value.ts';

/** Deeper than any configuration file. */
const depthLimit = 32;

type Node = { readonly value: unknown; readonly scope: readonly string[]; readonly name: string };

/**
 * Reads a text that is JSON.
 *
 * @returns `undefined` if it is not
 */
export function jsonValues(text: string): PastedText | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return undefined;
  }
  const named: PastedValue[] = [];
  const bare: string[] = [];
  const waiting: Node[] = [{ value: whole, scope: [], name: '' }];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { value, scope, name } = node;
    if (isContainer(value)) {
      const inner = name === '' ? scope : [...scope, name];
      if (inner.length < depthLimit) waiting.push(...childrenOf(value, inner).toReversed());
    } else if (value !== null && value !== undefined) {
      if (fieldNameOf(name) === undefined) bare.push(String(value));
      else named.push({ scope, name, value: String(value), isQuoted: true, hasBackslash: false });
    }
  }
  return { named, bare };
}

function isContainer(value: unknown): value is object {
  // A list of texts under a name is one value: addresses, permissions.
  return typeof value === 'object' && value !== null;
}

function childrenOf(value: object, scope: readonly string[]): readonly Node[] {
  if (!Array.isArray(value)) {
    return Object.entries(value).map(([name, child]) =>
      isTextList(child) ? { value: child.join(','), scope, name } : { value: child, scope, name },
    );
  }
  return value.map((child, index) => ({
    value: child,
    scope: isContainer(child) ? [...scope, String(index + 1)] : scope,
    name: '',
  }));
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
