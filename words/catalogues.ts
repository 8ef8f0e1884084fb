import type { en } from './en/index.ts';
import type { Language } from './language.ts';
import type { Wording } from './wording.ts';

/** Every sentence of Signet in one language, by namespace. */
export type Catalogue = Wording<typeof en>;

/** Loads the sentences of one language, so that the others stay on the disk. */
export const catalogues: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./en/index.ts')).en,
  'zh-Hans': async () => (await import('./zh-hans/index.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant/index.ts')).zhHant,
};
