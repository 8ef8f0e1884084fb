import { credentialNamed } from './field-name.ts';
import type { Doubt, PastedText, PastedValue } from './pasted-value.ts';
import { readPairs } from './statement.ts';

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const depthLimit = 64;

/**
 * Reads XML: elements, attributes, property lists.
 *
 *     <add key="OKX_API_KEY" value="…"/>      name and value in two attributes
 *     <apiKey>…</apiKey>                      the element is the name
 *     <key>apiKey</key><string>…</string>     name and value in two elements
 *
 * @returns `undefined` if the text is not XML from its first character to its last
 */
export function readMarkup(text: string): PastedText | undefined {
  if (!/^\s*<[\w?!]/.test(text)) return undefined;
  const named: PastedValue[] = [];
  const open: { readonly tag: string; readonly name: string }[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return undefined;
    const [, data, closing, tag, attributes = '', isEmpty, content] = match;
    const scope = open.map((element) => element.tag);
    if (closing !== undefined && open.pop()?.tag !== closing) return undefined;
    if (tag !== undefined) {
      const pairs = [...attributes.matchAll(attribute)].map(([, name = '', one, other]) =>
        written([...scope, tag], name, one ?? other ?? ''),
      );
      named.push(...pairs);
      if (open.length >= depthLimit) return undefined;
      const own = pairs.find(({ name }) => /^(?:name|key|id)$/.test(name))?.readings[0];
      if (isEmpty !== '/') open.push({ tag, name: own ?? tag });
    }
    const body = data ?? content?.trim() ?? '';
    const element = open.at(-1);
    if (body !== '' && element === undefined) return undefined;
    if (body !== '' && element) {
      const value = written(scope.slice(0, -1), element.name, body);
      named.push(...(credentialNamed(element.name) ? [value] : pairsIn(value)));
    }
  }
  return open.length === 0 && named.length > 0 ? { named, bare: [] } : undefined;
}

/** A text in an element may be a pair itself: `<li>Passphrase: …</li>`. */
function pairsIn(value: PastedValue): readonly PastedValue[] {
  const [text = ''] = value.readings;
  const pairs = readPairs(text).filter(({ name }) => credentialNamed(name) !== undefined);
  if (pairs.length === 0) return [value];
  return pairs.map(({ isLast: _, ...pair }) => ({
    ...pair,
    scope: value.scope,
    doubts: [...new Set([...pair.doubts, ...value.doubts])],
  }));
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

function written(scope: readonly string[], name: string, raw: string): PastedValue {
  const text = raw.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, ...parts) => {
    const [decimal, hex, entity] = parts;
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : (entities[entity] ?? whole);
  });
  const doubts: readonly Doubt[] = /&(?![^;\s]{1,8};)/.test(raw) ? ['escape'] : [];
  const around = { before: `<${name}> `, after: '' };
  return { scope, name, readings: [text], doubts, isQuoted: true, around };
}
