import { plainText } from './prose.ts';
import { type TopicId, topicIds } from './topics.ts';

type TopicWords = {
  readonly title: string;
  readonly short: string;
  readonly words: string;
  readonly body: string;
};

/**
 * Finds the topics that hold every word of a query: first those that have them in their title, then in
 * their summary or their search words, then anywhere. Chinese has no spaces, so parts of words count.
 */
export function searchTopics(
  query: string,
  wordsOf: (topic: TopicId) => TopicWords,
): readonly TopicId[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const ranked = topicIds.map((id) => {
    const { title, short, words, body } = wordsOf(id);
    const parts = [
      title,
      `${title} ${short} ${words}`,
      `${title} ${short} ${words} ${plainText(body)}`,
    ];
    const rank = parts.map(fold).findIndex((part) => wanted.every((word) => part.includes(word)));
    return { id, rank };
  });
  return ranked
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
