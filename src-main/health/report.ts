/** A table of a report. Every row has as many cells as there are columns. */
export type ReportTable = {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A report in words. Its texts are plain and may contain any characters. */
export type Report = {
  /** BCP 47, such as `zh-Hant`. */
  readonly language: string;
  readonly title: string;
  /** Sentences above the tables. */
  readonly lines: readonly string[];
  readonly tables: readonly ReportTable[];
};
