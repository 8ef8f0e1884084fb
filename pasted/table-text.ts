import { credentialNamed } from './field-name.ts';
import { doubted, type PastedText, type PastedValue } from './pasted-value.ts';
import { judgePlain } from './plain-value.ts';

/** The separators of the cells of a row: in files, in Markdown, and in output of commands. */
const separators = ['\t', ',', ';', '|', /\s{2,}/, ' '] as const;
type Separator = (typeof separators)[number];
const ruler = /^[\s|:+=-]*$/;

/**
 * Reads a table with a row of names above its values, such as CSV, TSV or a table of Markdown.
 *
 *     label,api_key,secret_key,passphrase
 *     Grid,…,…,"…"
 *
 * @returns `undefined` unless the first line has two names of credentials and only names, and values follow
 */
export function readTable(text: string): PastedText | undefined {
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '' && !ruler.test(line));
  const [first = '', ...rows] = lines;
  if (rows.length === 0 || first.length > headerLimit) return undefined;
  const separator = separators.find((item) => isHeader(cellsOf(first, item) ?? []));
  if (separator === undefined) return undefined;
  const names = (cellsOf(first, separator) ?? []).map(({ text: name }) => name);
  const tables = rows.map((row, index) => readRow(row, { names, separator, index }));
  return { named: tables.flat(), bare: [] };
}

const headerLimit = 1000;

function isHeader(cells: readonly Cell[]): boolean {
  const fields = cells.map(({ text }) => credentialNamed(text));
  const isName = ({ text }: Cell) =>
    text !== '' && /^(?=.*\p{L})[^=:：＝"'`$]{1,39}$/u.test(text) && !/\d.*\d.*\d/.test(text);
  const known = new Set(fields.filter((field) => field !== undefined));
  return cells.every(isName) && known.size >= 2;
}

type Head = {
  readonly names: readonly string[];
  readonly separator: Separator;
  readonly index: number;
};

/** Each row is a key of its own. If it has more or fewer cells than the header, none of its values is certain. */
function readRow(row: string, { names, separator, index }: Head): readonly PastedValue[] {
  const cells = cellsOf(row, separator) ?? cellsOf(row.replaceAll('"', ' '), separator) ?? [];
  const isWhole = cells.length === names.length && cellsOf(row, separator) !== undefined;
  return names.flatMap((name, place) => {
    const cell = cells[place];
    if (cell === undefined || cell.text === '') return [];
    const judged = cell.isQuoted
      ? { readings: [cell.text], doubts: [], isQuoted: true }
      : judgePlain(cell.text);
    const value = { ...judged, isQuoted: true, around: { before: `${name} ⟶ `, after: '' } };
    const named = { ...value, name, scope: [String(index + 1)] };
    return [isWhole ? named : doubted(named, 'surrounded')];
  });
}

type Cell = { readonly text: string; readonly isQuoted: boolean };

/** @returns `undefined` if a quote is not closed, or something touches it */
function cellsOf(row: string, separator: Separator): readonly Cell[] | undefined {
  if (separator === '|') {
    const inner = row.trim().replace(/^\||\|$/g, '');
    return inner.split(/(?<!\\)\|/).map((cell) => unmarked(cell.trim()));
  }
  if (typeof separator !== 'string' || separator === ' ') {
    return row
      .trim()
      .split(separator === ' ' ? /\s+/ : separator)
      .map(plain);
  }
  const cells: Cell[] = [];
  let at = 0;
  for (;;) {
    const quoted: RegExpExecArray | null = /^\s*"((?:[^"]|"")*)"\s*/.exec(
      row.slice(at, at + headerLimit),
    );
    const end: number = quoted ? at + quoted[0].length : row.indexOf(separator, at);
    const stop: number = end < 0 ? row.length : end;
    if (quoted && stop < row.length && row[stop] !== separator) return undefined;
    const text = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : row.slice(at, stop).trim();
    cells.push({ text, isQuoted: quoted !== null });
    if (stop >= row.length) return cells;
    at = stop + 1;
  }
}

function plain(text: string): Cell {
  return { text, isQuoted: false };
}

/** Markdown writes code between backticks. */
function unmarked(text: string): Cell {
  const [, code] = /^`([^`]+)`$/.exec(text) ?? [];
  return code === undefined ? plain(text) : { text: code, isQuoted: true };
}
