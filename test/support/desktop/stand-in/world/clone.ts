// Encodes structured clones as text, to send Electron's IPC over a channel of strings. It runs on both ends, in
// main and in the page's isolated world, so it uses neither Node nor the DOM.

type Json = null | boolean | number | string | readonly Json[];

const TYPED_ARRAYS = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
] as const;

const ERRORS = [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];

/** Marks a value that JSON carries unchanged. Most values are plain, and JSON is much faster than encoding each part. */
const PLAIN = 'plain:';
/** Marks a value that is itself text: a clone of a text is a copy, however long it is. */
const TEXT = 'text:';

export function encode(value: unknown): string {
  if (typeof value === 'string') return TEXT + value;
  if (isPlain(value, new Set())) return PLAIN + JSON.stringify(value);
  return JSON.stringify(encodeValue(value, new Map()));
}

export function decode(text: string): unknown {
  if (text.startsWith(TEXT)) return text.slice(TEXT.length);
  if (text.startsWith(PLAIN)) return JSON.parse(text.slice(PLAIN.length));
  return decodeValue(JSON.parse(text) as Json, []);
}

/** Checks whether JSON restores the same value: no other types, no holes, no object that occurs twice. */
function isPlain(value: unknown, seen: Set<object>): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || seen.has(value)) return false;
  seen.add(value);
  const keys = Object.keys(value);
  if (Array.isArray(value)) {
    return keys.length === value.length && value.every((part) => isPlain(part, seen));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || 'toJSON' in value) return false;
  if (keys.includes('__proto__')) return false;
  return Object.values(value).every((part) => isPlain(part, seen));
}

function refuseClone(): never {
  // Electron's message for a function, a symbol, a promise and other values that cannot be cloned.
  throw new Error('An object could not be cloned.');
}

function encodeValue(value: unknown, seen: Map<object, number>): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'undefined':
      return ['undefined'];
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? value : ['number', printed(value)];
    case 'bigint':
      return ['bigint', String(value)];
    case 'object':
      return value === null ? null : encodeObject(value, seen);
    default:
      return refuseClone();
  }
}

function printed(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function encodeObject(value: object, seen: Map<object, number>): Json {
  const known = seen.get(value);
  if (known !== undefined) return ['seen', known];
  seen.set(value, seen.size);
  const inside = (part: unknown): Json => encodeValue(part, seen);
  if (Array.isArray(value)) return ['array', value.length, ...entriesOf(value, inside)];
  if (value instanceof Date) return ['date', inside(value.getTime())];
  if (value instanceof RegExp) return ['regexp', value.source, value.flags];
  if (value instanceof Map) return ['map', ...[...value].flat().map(inside)];
  if (value instanceof Set) return ['set', ...[...value].map(inside)];
  if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
  if (ArrayBuffer.isView(value)) return encodeView(value);
  if (value instanceof Error) return encodeError(value, inside);
  if (value instanceof Boolean || value instanceof Number || value instanceof String) {
    return ['boxed', inside(value.valueOf())];
  }
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' && tag !== '[object Arguments]') return refuseClone();
  return ['object', ...entriesOf(value, inside)];
}

function entriesOf(value: object, inside: (part: unknown) => Json): Json[] {
  return Object.entries(value).flatMap(([key, part]) => [key, inside(part)]);
}

function encodeView(view: ArrayBufferView): Json {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const kind = TYPED_ARRAYS.findIndex((type) => view instanceof type);
  return ['view', kind, toBase64(bytes)];
}

function encodeError(error: Error, inside: (part: unknown) => Json): Json {
  const kind = ERRORS.findIndex((type) => type.name === error.name);
  return ['error', Math.max(kind, 0), error.message, inside(error.stack), inside(error.cause)];
}

function decodeValue(json: Json, seen: unknown[]): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const [tag, ...parts] = json as readonly [string, ...Json[]];
  if (tag === 'undefined') return undefined;
  if (tag === 'number') return Number(parts[0]);
  if (tag === 'bigint') return BigInt(String(parts[0]));
  if (tag === 'seen') return seen[Number(parts[0])];
  return decodeObject(tag, parts, seen);
}

function decodeObject(tag: string, parts: readonly Json[], seen: unknown[]): unknown {
  const place = seen.length;
  // Registered before it is filled, because its contents may refer back to it.
  const keep = <T>(value: T): T => {
    seen[place] = value;
    return value;
  };
  keep(undefined);
  const inside = (part: Json | undefined): unknown => decodeValue(part ?? null, seen);
  switch (tag) {
    case 'array':
      return fill(keep(new Array<unknown>(Number(parts[0]))), parts.slice(1), inside);
    case 'object':
      return fill(keep({}), parts, inside);
    case 'date':
      return keep(new Date(Number(inside(parts[0]))));
    case 'regexp':
      return keep(new RegExp(String(parts[0]), String(parts[1])));
    case 'map':
      return fillMap(keep(new Map()), parts, inside);
    case 'set':
      return parts.reduce<Set<unknown>>((set, part) => set.add(inside(part)), keep(new Set()));
    case 'buffer':
      return keep(fromBase64(String(parts[0])).buffer);
    case 'view':
      return keep(decodeView(Number(parts[0]), fromBase64(String(parts[1])).buffer));
    case 'error':
      return decodeError(parts, inside, keep);
    case 'boxed':
      return keep(Object(inside(parts[0])));
    default:
      return refuseClone();
  }
}

function fill(target: object, parts: readonly Json[], inside: (part: Json) => unknown): object {
  for (let index = 0; index < parts.length; index += 2) {
    // defineProperty, because a key named __proto__ is plain data in a structured clone.
    Object.defineProperty(target, String(parts[index]), {
      value: inside(parts[index + 1] ?? null),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return target;
}

function fillMap(
  target: Map<unknown, unknown>,
  parts: readonly Json[],
  inside: (part: Json | undefined) => unknown,
): Map<unknown, unknown> {
  for (let index = 0; index < parts.length; index += 2) {
    const key = inside(parts[index]);
    target.set(key, inside(parts[index + 1]));
  }
  return target;
}

function decodeView(kind: number, buffer: ArrayBuffer): ArrayBufferView {
  const Type = TYPED_ARRAYS[kind];
  return Type === undefined ? new DataView(buffer) : new Type(buffer);
}

function decodeError(
  parts: readonly Json[],
  inside: (part: Json | undefined) => unknown,
  keep: <T>(value: T) => T,
): Error {
  const Type = ERRORS[Number(parts[0])] ?? Error;
  const error = keep(new Type(String(parts[1])));
  const stack = inside(parts[2]);
  const cause = inside(parts[3]);
  if (typeof stack === 'string') error.stack = stack;
  if (cause !== undefined) error.cause = cause;
  return error;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
