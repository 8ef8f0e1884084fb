import type { CommandLineTranslator } from '#words/command-line';

/** Joins words of which one is to be chosen: "global, eea or us". */
export function choices(options: readonly string[], { t }: CommandLineTranslator): string {
  const last = options.at(-1) ?? '';
  if (options.length < 2) return last;
  const first = options.slice(0, -1).join(t('commandResults:list'));
  return t('commandResults:or', { first, last });
}
