export { type Catalogue, catalogues } from './catalogues.ts';
export { chooseLanguage, type Language } from './language.ts';
export type { Wording } from './wording.ts';
