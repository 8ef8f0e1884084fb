/** Replaces each `{{name}}` of a sentence by its value. */
export function filledSentence(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
}
