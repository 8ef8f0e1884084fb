import { z } from 'zod';

const cell = z.string().max(4096);

/** A table of a report. Every row has as many cells as there are columns. */
const tableSchema = z
  .strictObject({
    heading: cell,
    columns: z.array(cell).min(1).max(20),
    rows: z.array(z.array(cell)).max(100_000),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    path: ['rows'],
    error: 'must have as many cells in each row as there are columns',
  });

/** A report, worded by the page. Its texts are plain and may contain any characters. */
export const reportSchema = z.strictObject({
  /** BCP 47, such as `zh-Hant`. */
  language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  title: cell,
  /** Sentences above the tables. */
  lines: z.array(cell).max(100),
  tables: z.array(tableSchema).max(20),
});
export type Report = z.output<typeof reportSchema>;

export const reportFormats = ['html', 'csv'] as const;
