import { describe, expect, it } from 'vitest';
import { searchTopics, topicIds } from '#words';
import { en } from '#words/en';
import { zhHant } from '#words/zh-hant';

const inEnglish = (query: string) => searchTopics(query, (id) => en.help.topic[id]);
const inChinese = (query: string) => searchTopics(query, (id) => zhHant.help.topic[id]);

describe('a search in Help', () => {
  it('finds every topic in order for an empty query', () => {
    expect(inEnglish('  ')).toEqual(topicIds);
  });

  it.each([
    ['50119', 'wrong-site'],
    ['50102', 'clock'],
    ['stolen', 'compromise'],
    ['FORGOT passphrase', 'lost'],
    ['0.0.0.0/0', 'ip-allowlist'],
    ['change permissions later', 'change-key'],
    ['python', 'languages'],
    ['how often', 'rotation'],
    ['sandbox', 'demo'],
    ['glossary', 'terms'],
  ])('for %j finds %s first', (query, topic) => {
    expect(inEnglish(query)[0]).toBe(topic);
  });

  it.each([
    ['被盜', 'compromise'],
    ['提幣', 'permissions'],
    ['５０１１９', 'wrong-site'],
    ['python', 'languages'],
    ['忘記 passphrase', 'lost'],
  ])('in Chinese for %j finds %s', (query, topic) => {
    expect(inChinese(query)).toContain(topic);
  });

  it('requires every word, in any order', () => {
    expect(inEnglish('clock elephant')).toEqual([]);
    expect(inEnglish('clock websocket')).toContain('clock');
  });

  it('finds nothing by the markup', () => {
    expect(inEnglish('[[')).toEqual([]);
  });
});
