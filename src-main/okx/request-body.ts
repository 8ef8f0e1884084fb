import { listedLimit, type UnreadableReason, writtenLimit } from '#contract';

/** Thrown inside this layer if a body cannot be described with certainty. */
export class UnreadableBody extends Error {
  readonly reason: UnreadableReason;
  /** The member that is missing or has another form; `null` for other reasons. */
  readonly member: string | null;

  constructor(reason: UnreadableReason, member: string | null = null) {
    super(`The body cannot be described: ${reason}`);
    this.reason = reason;
    this.member = member;
  }
}

/** Printable ASCII: a word has no spaces and commas, and a text does not go on after the end of a sentence. */
const forms = { word: /^[!-+\--~]+$/, text: /^(?!.*[!.:;?] )[ -~]+$/ } as const;

/** The members of one JSON object of a body. */
export class Members {
  /** By name, in the spelling that {@link looseName} gives. */
  readonly #members: ReadonlyMap<string, readonly [name: string, value: unknown]>;

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new UnreadableBody('not-json');
    }
    this.#members = new Map(
      Object.entries(value).map(([name, item]) => [looseName(name), [name, item]]),
    );
  }

  /**
   * @param form of the text; every form is printable ASCII, so that no value can pass for words of the sentence
   *   that repeats it
   * @returns the text of a member, or of a number as it is written; `null` if the member is missing or empty
   * @throws UnreadableBody for any other value, or one of more than 600 characters
   */
  optional(name: string, form: keyof typeof forms = 'word'): string | null {
    const value = this.#value(name);
    if (value === undefined || value === '') return null;
    if (typeof value !== 'string') throw new UnreadableBody('member', name);
    if (value.length > writtenLimit) throw new UnreadableBody('too-much');
    if (!forms[form].test(value)) throw new UnreadableBody('member', name);
    return value;
  }

  /** @throws UnreadableBody as {@link optional}, and if the member is missing or empty */
  required(name: string): string {
    const value = this.optional(name);
    if (value === null) throw new UnreadableBody('member', name);
    return value;
  }

  /** @returns the words of a text that separates them with commas; `null` if the member is missing or empty */
  words(name: string): readonly string[] | null {
    const words = this.optional(name, 'text')
      ?.split(',')
      .map((word) => word.trim());
    if (words === undefined) return null;
    if (words.length > listedLimit) throw new UnreadableBody('too-much');
    if (words.every((word) => forms.word.test(word))) return words;
    throw new UnreadableBody('member', name);
  }

  /** @returns the value of one of the given texts, `undefined` for a missing member */
  choice<Value>(name: string, values: Readonly<Record<string, Value>>): Value | undefined {
    const text = this.optional(name);
    if (text === null) return undefined;
    if (!Object.hasOwn(values, text)) throw new UnreadableBody('member', name);
    return values[text];
  }

  /** @returns `true` or `false`, as JSON or as text; `undefined` for a missing member */
  flag(name: string): boolean | undefined {
    const value = this.#value(name);
    return typeof value === 'boolean' ? value : this.choice(name, { true: true, false: false });
  }

  /** @returns the objects of a list of at least one */
  list(name: string): readonly Members[] {
    const value = this.#value(name);
    if (!Array.isArray(value) || value.length === 0) throw new UnreadableBody('member', name);
    if (value.length > listedLimit) throw new UnreadableBody('too-much');
    return value.map((item) => new Members(item));
  }

  /** @returns `true` if the member is there, even if it is empty */
  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  /** SECURITY: readers that ignore case, `_` or `-` in names would take another spelling for the member. */
  #value(name: string): unknown {
    const member = this.#members.get(looseName(name));
    if (member === undefined) return undefined;
    if (member[0] !== name) throw new UnreadableBody('read-differently');
    return member[1];
  }
}

/**
 * Parses the body of a request: one object, or a list of them.
 *
 * SECURITY: of two members with one name, one reader takes the first and another the last. Such a body is refused,
 * so that OKX cannot do anything else than the description says.
 *
 * @throws UnreadableBody if it is not JSON, has a name twice, or has more than 20 objects
 */
export function readBody(text: string): readonly Members[] {
  const value = parseJson(text);
  if (hasNameTwice(text)) throw new UnreadableBody('read-differently');
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length === 0) throw new UnreadableBody('not-json');
  if (items.length > listedLimit) throw new UnreadableBody('too-much');
  return items.map((item) => new Members(item));
}

/** Parses JSON. A number becomes its own text, so that no digit is lost. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_name, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' ? (context?.source ?? String(value)) : value,
    );
  } catch {
    // Also a RangeError for JSON that is nested too deeply.
    throw new UnreadableBody('not-json');
  }
}

/** @param json text that `JSON.parse` accepts, so that strings and brackets are all that has to be told apart */
function hasNameTwice(json: string): boolean {
  const open: Set<string>[] = [];
  for (const [token, name] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (name !== undefined) {
      const loose = looseName(String(JSON.parse(name)));
      if (open.at(-1)?.has(loose)) return true;
      open.at(-1)?.add(loose);
    }
  }
  return false;
}

/** Upper case first, so that ſ becomes s and ı becomes i, as they do for readers that ignore case. */
function looseName(name: string): string {
  return name.replaceAll(/[_-]/g, '').toUpperCase().toLowerCase();
}
