import { readArguments } from './command-line.ts';
import { credentialNamed } from './field-name.ts';
import { type Doubt, nothingAround, type PastedText, type PastedValue } from './pasted-value.ts';
import { unescaped } from './quoted-value.ts';

/** Deeper than any configuration file. */
const depthLimit = 32;
/** Objects inside texts: JSON in JSON, and once more. */
const nestingLimit = 2;

const blank = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const double = /"((?:[^"\\\n]|\\[^\n])*)"/y;
const single = /'((?:[^'\\\n]|\\[^\n])*)'/y;
const word = /[\w$.+-]+/y;
const json = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/;

type Text = {
  readonly text: string;
  readonly doubts: readonly Doubt[];
  readonly raw: string;
  readonly isQuoted: boolean;
};

/** Reads one text that is an object or a list from its first character to its last. */
class ObjectReader {
  readonly named: PastedValue[] = [];
  readonly bare: PastedValue[] = [];
  readonly #text: string;
  readonly #nesting: number;
  #at = 0;

  constructor(text: string, nesting: number) {
    this.#text = text;
    this.#nesting = nesting;
  }

  /** @returns `true` if the whole text was understood */
  read(scope: readonly string[]): boolean {
    this.#skip(blank);
    if (!/[[{]/.test(this.#text[this.#at] ?? '')) return false;
    const isRead = this.#readValue('', scope);
    this.#skip(blank);
    return isRead && /^[;,]?\s*$/.test(this.#text.slice(this.#at, this.#at + 80)) && this.#isEnd();
  }

  #isEnd(): boolean {
    return this.#text.slice(this.#at).trim().length <= 1;
  }

  #readValue(name: string, scope: readonly string[]): boolean {
    this.#skip(blank);
    const opening = this.#text[this.#at];
    const inner = name === '' ? scope : [...scope, name];
    if (opening === '{' || opening === '[') {
      this.#at += 1;
      if (inner.length > depthLimit) return false;
      return opening === '{' ? this.#readObject(inner) : this.#readList(name, scope);
    }
    const value = this.#string() ?? this.#word();
    if (value === undefined) return false;
    this.#add(name, scope, value);
    return true;
  }

  #readObject(scope: readonly string[]): boolean {
    for (;;) {
      if (this.#take('}')) return true;
      const name = this.#string() ?? this.#word();
      if (name === undefined || !this.#take(':')) return false;
      if (!this.#readValue(name.text, scope)) return false;
      if (!this.#take(',')) return this.#take('}');
    }
  }

  /** A list of texts under a name is one value: addresses, permissions, arguments. */
  #readList(name: string, scope: readonly string[]): boolean {
    const texts: string[] = [];
    const before = [this.named.length, this.bare.length] as const;
    let hasOther = false;
    for (let count = 1; ; count += 1) {
      if (this.#take(']')) break;
      const value = this.#string();
      if (value !== undefined) {
        texts.push(value.text);
        this.#add('', scope, value);
      } else {
        hasOther = true;
        const inner = name === '' ? scope : [...scope, name];
        if (!this.#readValue('', [...inner, String(count)])) return false;
      }
      if (this.#take(',')) continue;
      if (!this.#take(']')) return false;
      break;
    }
    if (!hasOther) this.#addTexts(name, scope, { texts, before });
    return true;
  }

  #addTexts(
    name: string,
    scope: readonly string[],
    list: { readonly texts: readonly string[]; readonly before: readonly [number, number] },
  ): void {
    const pairs = readArguments(list.texts);
    if (pairs.length === 0 && (name === '' || credentialNamed(name) !== undefined)) return;
    [this.named.length, this.bare.length] = list.before;
    if (pairs.length === 0) this.#add(name, scope, plain(list.texts.join(',')));
    for (const { isLast: _, ...pair } of pairs) this.named.push({ ...pair, scope });
  }

  #add(name: string, scope: readonly string[], { text, doubts, raw, isQuoted }: Text): void {
    const nested = /^\s*[{[]/.test(text)
      ? readObjects(text, this.#nesting + 1, [...scope, name])
      : undefined;
    if (nested !== undefined) {
      this.named.push(...nested.named);
      this.bare.push(...nested.bare);
      return;
    }
    const readings = [...new Set(doubts.includes('escape') ? [text, raw] : [text])];
    const around = { before: name === '' ? '' : `${name}: `, after: '' };
    const value = { scope, name, readings, doubts, isQuoted, around };
    if (name === '') this.bare.push({ ...value, around: nothingAround });
    else this.named.push(value);
  }

  #string(): Text | undefined {
    this.#skip(blank);
    const quote = this.#text[this.#at];
    const pattern = quote === '"' ? double : quote === "'" ? single : undefined;
    if (pattern === undefined) return undefined;
    pattern.lastIndex = this.#at;
    const [written, raw = ''] = pattern.exec(this.#text) ?? [];
    if (written === undefined) return undefined;
    this.#at += written.length;
    // JSON has one meaning for its escapes; other languages have others.
    const isClear = quote === '"' ? json.test(raw) : !raw.includes('\\');
    return { text: unescaped(raw), doubts: isClear ? [] : ['escape'], raw, isQuoted: true };
  }

  /** A name without quotes, a number, or a word such as `true` or `None`. */
  #word(): Text | undefined {
    this.#skip(blank);
    word.lastIndex = this.#at;
    const [text] = word.exec(this.#text) ?? [];
    if (text === undefined) return undefined;
    this.#at += text.length;
    // Programs round a long number, and drop zeros.
    const isOther = /^[+-]?[\d.]/.test(text) && String(Number(text)) !== text;
    return { text, doubts: isOther ? ['number'] : [], raw: text, isQuoted: /^[\d.+-]/.test(text) };
  }

  #take(character: string): boolean {
    this.#skip(blank);
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    this.#at += pattern.exec(this.#text)?.[0].length ?? 0;
  }
}

function plain(text: string): Text {
  return { text, doubts: [], raw: text, isQuoted: true };
}

/**
 * Reads a text that is JSON, JSON with comments, JSON5, or a literal of JavaScript or Python. Of a name that
 * occurs twice, both values are returned.
 *
 * @returns `undefined` if it is not, or has anything else around it
 */
export function readObjects(
  text: string,
  nesting = 0,
  scope: readonly string[] = [],
): PastedText | undefined {
  if (nesting > nestingLimit) return undefined;
  const reader = new ObjectReader(text, nesting);
  return reader.read(scope) ? reader : undefined;
}
