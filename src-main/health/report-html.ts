import type { Report } from './report.ts';

/**
 * Writes a report as a single, self-contained HTML file.
 *
 * SECURITY: every text is escaped, and the file's Content-Security-Policy allows no scripts and no requests.
 */
export function reportHtml({ language, title, lines, tables }: Report): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    ...tables.map(tableOf),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableOf({ heading, columns, rows }: Report['tables'][number]): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((it) => `<td>${escaped(it)}</td>`).join('')}</tr>`);
  return [
    `<h2>${escaped(heading)}</h2>`,
    '<table>',
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

const style = [
  ':root{color-scheme:light dark}',
  'body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{border-bottom:1px solid #8886;padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top}',
  'td{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}',
].join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes the characters that could end a text or an attribute (HTML Standard, "Named character references"). */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
