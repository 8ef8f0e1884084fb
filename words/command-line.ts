import type { commandLine as english } from './en/command-line.ts';
import type { terminalHelp as englishHelp } from './en/terminal-help.ts';
import type { Language } from './language.ts';
import { createTranslator, type SentenceKey, type Translator } from './translate.ts';
import type { Wording } from './wording.ts';

type CommandLineNamespace = keyof typeof english;
export type CommandLineTranslator = Translator<CommandLineNamespace>;
export type HelpTranslator = Translator<keyof typeof englishHelp>;
export type CommandLineKey = SentenceKey<CommandLineNamespace>;

/** One language is read, so that the others cost nothing. */
const sentences: Readonly<Record<Language, () => Promise<Wording<typeof english>>>> = {
  en: async () => (await import('./en/command-line.ts')).commandLine,
  'zh-Hans': async () => (await import('./zh-hans/command-line.ts')).commandLine,
  'zh-Hant': async () => (await import('./zh-hant/command-line.ts')).commandLine,
};

/** @returns the words of the command line in one language */
export async function commandLineTranslator(language: Language): Promise<CommandLineTranslator> {
  return createTranslator<CommandLineNamespace>(language, await sentences[language]());
}

/** Only `signet help` reads them, so that they cost the other commands nothing. */
const helpSentences: Readonly<Record<Language, () => Promise<Wording<typeof englishHelp>>>> = {
  en: async () => (await import('./en/terminal-help.ts')).terminalHelp,
  'zh-Hans': async () => (await import('./zh-hans/terminal-help.ts')).terminalHelp,
  'zh-Hant': async () => (await import('./zh-hant/terminal-help.ts')).terminalHelp,
};

/** @returns the words of Help in one language */
export async function helpTranslator(language: Language): Promise<HelpTranslator> {
  return createTranslator<keyof typeof englishHelp>(language, await helpSentences[language]());
}
