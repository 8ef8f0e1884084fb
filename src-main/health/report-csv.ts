import type { Report } from '../contract/index.ts';

/**
 * Writes a report as comma-separated values: RFC 4180, with a byte order mark, without which Excel takes
 * UTF-8 for something else. Tables follow each other, an empty line between them.
 */
export function reportCsv({ title, lines, tables }: Report): string {
  const records = [
    [title],
    ...lines.map((line) => [line]),
    ...tables.flatMap(({ heading, columns, rows }) => [[], [heading], columns, ...rows]),
  ];
  return `\uFEFF${records.map((record) => record.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/**
 * SECURITY: a spreadsheet runs what begins like a formula (OWASP, "CSV Injection"): an apostrophe before it
 * makes it text.
 */
function cellOf(text: string): string {
  const inert = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
