export { wordConsequence } from './consequence-words.ts';
export { type FindingWords, relativeOrNow, wordFinding } from './finding-words.ts';
export { dateWords, isJustNow, relativeWords, timeWords, utcWords } from './instant-words.ts';
export { chooseLanguage, type Language } from './language.ts';
export { type Block, plainText, type Run, readProse } from './prose.ts';
export { wordedAs, wordKey } from './question-words.ts';
export { type TermName, termNames, termTopics } from './term-topics.ts';
export { searchTopics } from './topic-search.ts';
export { isTopicId, type Topic, type TopicId, topicGroups, topicIds, topics } from './topics.ts';
export {
  type Catalogue,
  createTranslator,
  type Namespace,
  type SentenceKey,
  type Translate,
  type Translator,
  translateWith,
} from './translate.ts';
export { visible } from './visible.ts';
export type { Wording } from './wording.ts';
