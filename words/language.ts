import type { Settings } from '#contract';

/** The languages that Signet speaks, as `lang` attributes name them. */
export type Language = Exclude<Settings['language'], 'system'>;

/** Places where Chinese is written in traditional characters if no script is named (CLDR, likely subtags). */
const traditionalRegions = ['hk', 'mo', 'tw'];

/** @param preferred the system's languages, as BCP 47 tags, the best first */
export function chooseLanguage(
  setting: Settings['language'],
  preferred: readonly string[],
): Language {
  if (setting !== 'system') return setting;
  for (const tag of preferred) {
    const [language, ...subtags] = tag.split('-').map((part) => part.toLowerCase());
    if (language === 'zh') return scriptOf(subtags);
    if (language === 'en') return 'en';
  }
  return 'en';
}

/** A script that is named decides, then the region; Chinese alone is simplified, as in CLDR. */
function scriptOf(subtags: readonly string[]): 'zh-Hans' | 'zh-Hant' {
  if (subtags.includes('hant')) return 'zh-Hant';
  if (subtags.includes('hans')) return 'zh-Hans';
  const isTraditional = traditionalRegions.some((region) => subtags.includes(region));
  return isTraditional ? 'zh-Hant' : 'zh-Hans';
}
