import { fieldNameOf } from './field-name.ts';
import type { PastedValue } from './pasted-value.ts';

const naming = /^(?:name|key|label|title|variable|field|id|env|t|n)$/i;
const holding = /^(?:value|val|v|content|string|text|default)$/i;

/**
 * Joins a name and a value that are two members of one object: `{ name: OKX_API_KEY, value: … }`, as in
 * Kubernetes, in exports of password managers, and in XML.
 */
export function withJoinedNames(values: readonly PastedValue[]): readonly PastedValue[] {
  const joined: PastedValue[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const [one, other] = [values[index], values[index + 1]];
    if (one === undefined) break;
    const pair = other && (joinedPair(one, other) ?? joinedPair(other, one));
    joined.push(pair ?? one);
    if (pair !== undefined) index += 1;
  }
  return joined;
}

function joinedPair(named: PastedValue, held: PastedValue): PastedValue | undefined {
  const [name = ''] = named.readings;
  const isPair = naming.test(named.name) && holding.test(held.name);
  const isNear =
    named.scope.length === held.scope.length &&
    named.scope.every((part, index) => part === held.scope[index]);
  // The members of a list belong together.
  const outer = /^\d+$/.test(held.scope.at(-1) ?? '') ? held.scope.slice(0, -1) : held.scope;
  return isPair && isNear && fieldNameOf(name) !== undefined
    ? { ...held, name, scope: outer }
    : undefined;
}
