/** A component of a calendar file, as RFC 5545 nests them. */
export type Component = {
  readonly name: string;
  /** By name, in capitals; the texts are still escaped. */
  readonly properties: Readonly<Record<string, string>>;
  readonly components: readonly Component[];
};

/** Reads a calendar file by RFC 5545, sections 3.1 to 3.4, and throws if it does not conform. */
export function readCalendar(file: Uint8Array): Component {
  const lines = contentLines(file);
  const calendar = component(lines);
  if (lines.length > 0) throw new Error(`Something follows the calendar: ${lines[0]}`);
  return calendar;
}

/** Unescapes text as in RFC 5545, section 3.3.11. */
export function readText(value: string): string {
  let text = '';
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? '';
    if (character === ',' || character === ';') throw new Error(`${character} is not escaped`);
    if (character !== '\\') {
      text += character;
      continue;
    }
    index++;
    const escaped = value[index] ?? '';
    if (!'\\;,nN'.includes(escaped) || escaped === '') throw new Error(`\\${escaped} is no escape`);
    text += escaped.toLowerCase() === 'n' ? '\n' : escaped;
  }
  return text;
}

/** Unfolds lines by octets, as section 3.1 requires, since a fold may split a character. */
function contentLines(file: Uint8Array): string[] {
  const raw = Buffer.from(file).toString('latin1');
  if (!raw.endsWith('\r\n')) throw new Error('The last line does not end with CRLF.');
  const lines = raw.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error('A line does not end with CRLF.');
    if (line.length > 75) throw new Error(`A line has ${line.length} octets.`);
  }
  const unfolded = lines
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return unfolded.map((line) => decoder.decode(Buffer.from(line, 'latin1')));
}

/** Reads one component, and removes its lines from the front. */
function component(lines: string[]): Component {
  const [begin, name = ''] = split(lines.shift());
  if (begin !== 'BEGIN') throw new Error(`BEGIN was expected, not ${begin}.`);
  const properties: Record<string, string> = {};
  const components: Component[] = [];
  for (;;) {
    if (lines[0]?.startsWith('BEGIN:')) {
      components.push(component(lines));
      continue;
    }
    const [property, value] = split(lines.shift());
    if (property === 'END') {
      if (value !== name) throw new Error(`${name} is ended by ${value}.`);
      return { name, properties, components };
    }
    if (property in properties) throw new Error(`${property} is there twice.`);
    properties[property] = value;
  }
}

function split(line: string | undefined): readonly [name: string, value: string] {
  const parts = /^([A-Z][A-Z0-9-]*):(.*)$/su.exec(line ?? '');
  if (!parts) throw new Error(`This is not a line of a calendar: ${line}`);
  return [parts[1] ?? '', parts[2] ?? ''];
}
