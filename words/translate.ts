import { createInstance, type i18n } from 'i18next';
import type { en } from './en/index.ts';
import type { Language } from './language.ts';
import type { Wording } from './wording.ts';

/** Every sentence of Signet in one language, by namespace. */
export type Catalogue = Wording<typeof en>;
export type Namespace = keyof typeof en;

/** The keys of a namespace, with dots; those of a plural without its ending. */
type KeyIn<Sentences> = {
  [Key in keyof Sentences & string]: Sentences[Key] extends string
    ? Key extends `${infer Stem}_${'one' | 'other'}`
      ? Stem
      : Key
    : `${Key}.${KeyIn<Sentences[Key]>}`;
}[keyof Sentences & string];

/** A sentence by its namespace and key, such as `tray:due.overdue`. */
export type SentenceKey<Name extends Namespace> = {
  [Each in Name]: `${Each}:${KeyIn<(typeof en)[Each]>}`;
}[Name];

/** Words a sentence. A key that no namespace has does not compile. */
export type Translate<Name extends Namespace> = (
  key: SentenceKey<Name>,
  values?: Readonly<Record<string, string | number>>,
) => string;

export type Translator<Name extends Namespace> = {
  readonly language: Language;
  readonly t: Translate<Name>;
};

/** Translates with an instance of i18next that has the sentences of these namespaces. */
export function translateWith<Name extends Namespace>(instance: i18n): Translate<Name> {
  // i18next types its keys by the page's namespaces; ours are typed by `Translate`.
  const { t } = instance as unknown as { readonly t: (key: string, values: object) => string };
  return (key, values) => t(key, { ...values });
}

/** Makes a translator at once, without waiting. */
export function createTranslator<Name extends Namespace>(
  language: Language,
  sentences: Pick<Catalogue, Name>,
): Translator<Name> {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: sentences },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return { language, t: translateWith(instance) };
}
