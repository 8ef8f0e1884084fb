import type { Report } from '../../src-main/health/report.ts';

/** A report with texts that HTML and CSV must escape. */
export const sampleReport: Report = {
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
