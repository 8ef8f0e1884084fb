import type { RequestOf } from '#contract';

/** A report as the page sends it. */
export const sampleReport: RequestOf<'health:export'>['report'] = {
  language: 'zh-Hant',
  title: 'Key health',
  lines: ['Made on 21 November 2026', 'Score: 80 of 100'],
  tables: [
    {
      heading: 'Findings',
      columns: ['Key', 'Finding'],
      rows: [
        ['Grid bot, "small"', 'From anywhere'],
        ['=HYPERLINK("http://x")', '-1'],
        ['<script>alert(1)</script>', "O'Brien & sons"],
      ],
    },
  ],
};
