import type { Report } from './report.ts';

/**
 * Writes a report as comma-separated values (RFC 4180). It starts with a byte order mark, because without one
 * Excel does not recognise UTF-8. An empty line separates the tables.
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
 * SECURITY: a spreadsheet runs a cell that begins like a formula (OWASP, "CSV Injection"). An apostrophe before
 * it makes it text.
 */
function cellOf(text: string): string {
  const inert = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
