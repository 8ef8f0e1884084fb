import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../../src-main/health/report-csv.ts';
import { reportHtml } from '../../../src-main/health/report-html.ts';
import { sampleReport as report } from '../../support/sample-report.ts';

/** Reads RFC 4180 independently of the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string; // the index is below the length
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') cell += text[++index];
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      records.at(-1)?.push(cell);
      cell = '';
    } else if (character === '\r' && text[index + 1] === '\n') {
      records.at(-1)?.push(cell);
      cell = '';
      records.push([]);
      index++;
    } else cell += character;
  }
  return records.slice(0, -1);
}

describe('reportCsv', () => {
  it('writes titles, lines and tables, and defuses formulas', () => {
    expect(reportCsv(report)).toBe(
      [
        '\uFEFFKey health',
        'Made on 21 November 2026',
        'Score: 80 of 100',
        '',
        'Findings',
        'Key,Finding',
        '"Grid bot, ""small""",From anywhere',
        `"'=HYPERLINK(""http://x"")",'-1`,
        "<script>alert(1)</script>,O'Brien & sons",
        '',
      ].join('\r\n'),
    );
  });

  it('writes any cell so that another reader restores it, and never as a formula', () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1 });
    const special = fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      '+1',
      '-1',
      '\t=1',
      '\r\n=1',
      '"',
      ',',
      'a\nb',
    );
    // A cell that already begins with an apostrophe cannot be distinguished from a defused one.
    const cell = fc.oneof(text, special).filter((it) => !/^'[=+\-@\t\r\n]/.test(it));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const table = { heading: 'T', columns: ['a', 'b'], rows: given.map((row) => [...row]) };
        const read = readCsv(reportCsv({ ...report, lines: [], tables: [table] })).slice(4);
        expect(read.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        expect(
          read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, ''))),
        ).toEqual(given);
      }),
    );
  });
});

describe('reportHtml', () => {
  it('escapes every text, under a policy that allows no scripts', () => {
    const html = reportHtml(report);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain(
      '<tr><td>&lt;script&gt;alert(1)&lt;/script&gt;</td><td>O&#39;Brien &amp; sons</td></tr>',
    );
    expect(html).not.toMatch(/<script/);
  });

  it('writes the same tags whatever the texts are', () => {
    const tags = (text: string) =>
      reportHtml({
        ...report,
        title: text,
        lines: [text],
        tables: [{ heading: text, columns: [text], rows: [[text]] }],
      }).match(/<[^>]*>/g);
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</td><img src=x onerror=1>', '<!--', ']]>', '"><svg onload=1>', "'&lt;"),
    );
    const plain = tags('plain');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tags(text)).toEqual(plain);
      }),
    );
  });
});
