import { languageSchema } from '#contract';
import { chooseLanguage, type Language } from '#words';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Chooses the language before the arguments are parsed, since the help is worded in it: the one that `--language`
 * names, else the system's. `--json` is for programs, so it prints the same in every language: English.
 */
export function languageOf(args: readonly string[], env: Variables): Language {
  if (args.includes('--json')) return 'en';
  // The parser refuses a language that Signet does not speak.
  const { data: setting = 'system' } = languageSchema.safeParse(optionIn(args));
  return chooseLanguage(setting, [systemLanguage(env)]);
}

function optionIn(args: readonly string[]): string | undefined {
  const at = args.findIndex((word) => /^--language(?:=|$)/.test(word));
  const [, value] = args[at]?.split('=', 2) ?? [];
  return value ?? args[at + 1];
}

/**
 * The first of the variables that is set decides (POSIX, "Internationalization Variables"). Windows sets none of
 * them; there, ICU asks the system.
 *
 * @returns a BCP 47 tag, or another name of a locale, such as `C`
 */
function systemLanguage(env: Variables): string {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  if (!locale) return new Intl.DateTimeFormat().resolvedOptions().locale;
  // zh_TW.UTF-8
  return locale.replace(/[.@].*$/, '').replaceAll('_', '-');
}
