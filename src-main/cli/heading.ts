import type { CommandLineKey, CommandLineTranslator } from '#words/command-line';

type HeadingOf<Key> = Key extends `commandResults:heading.${infer Name}` ? Name : never;
/** The name of a heading in the catalogue. */
type Heading = HeadingOf<CommandLineKey>;

/** Words the first row of a table. */
export function headingRow(
  headings: readonly Heading[],
  { t }: CommandLineTranslator,
): readonly string[] {
  return headings.map((heading) => t(`commandResults:heading.${heading}`));
}
