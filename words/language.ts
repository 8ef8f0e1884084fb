import type { Settings } from '#contract';

/** The languages that Signet speaks, as `lang` attributes name them. */
export type Language = Exclude<Settings['language'], 'system'>;

/** @param preferred the system's languages, as BCP 47 tags, the best first */
export function chooseLanguage(
  setting: Settings['language'],
  preferred: readonly string[],
): Language {
  if (setting !== 'system') return setting;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    // Simplified Chinese is not spoken yet: Traditional is nearer to its readers than English.
    if (language === 'zh') return 'zh-Hant';
    if (language === 'en') return 'en';
  }
  return 'en';
}
