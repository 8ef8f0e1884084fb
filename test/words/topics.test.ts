import { describe, expect, it } from 'vitest';
import {
  type Block,
  isTopicId,
  readProse,
  termNames,
  termTopics,
  topicGroups,
  topicIds,
  topics,
} from '#words';
import { en } from '#words/en';
import { formatRoute, parseRoute } from '../../src-renderer/route/route.ts';
import { languages } from './languages.ts';

const catalogues = languages.map(({ catalogue }) => catalogue.help);

describe('the topics of Help', () => {
  it('all have words in every language, and all words have a topic', () => {
    for (const { topic } of catalogues) expect(Object.keys(topic)).toEqual([...topicIds]);
  });

  it('are in the order of their groups, and no group is empty', () => {
    const groups = topicIds.map((id) => topics[id].group);
    expect([...new Set(groups)]).toEqual([...topicGroups]);
    expect(groups).toEqual([...groups].sort((a, b) => order(a) - order(b)));
  });

  it('are recognised in addresses', () => {
    for (const topic of topicIds) {
      const route = { screen: 'help', topic } as const;
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }
    expect([isTopicId('clock'), isTopicId('toString')]).toEqual([true, false]);
  });

  it('link only to existing topics, and not to themselves', () => {
    const astray = catalogues.flatMap(({ topic }) =>
      topicIds.flatMap((id) => linksOf(topic[id].body).filter((to) => !isTopicId(to) || to === id)),
    );
    expect(astray).toEqual([]);
  });

  it.each(topicIds)('has the same blocks and links in every language: %s', (id) => {
    const [english, ...others] = catalogues.map(({ topic }) => [
      readProse(topic[id].body).map(shapeOf),
      linksOf(topic[id].body),
    ]);
    expect(others).toEqual(others.map(() => english));
  });

  it('explain every term, and say more in the topic to which its popover leads', () => {
    const { more: _, ...explained } = en.terms;
    expect(Object.keys(explained)).toEqual([...termNames]);
    expect(Object.values(termTopics).filter((topic) => !isTopicId(topic))).toEqual([]);
  });
});

function order(group: (typeof topicGroups)[number]): number {
  return topicGroups.indexOf(group);
}

function shapeOf(block: Block): string {
  return 'items' in block ? `${block.kind} of ${block.items.length}` : block.kind;
}

function linksOf(body: string): readonly string[] {
  return readProse(body)
    .flatMap((block) => ('items' in block ? block.items : [block.runs]))
    .flat()
    .flatMap((run) => (run.kind === 'topic' ? [run.topic] : []));
}
