import { type FormWay, okxFacts, okxSteps, siteSchema } from '#contract';
import {
  type Block,
  type Run,
  readProse,
  type Topic,
  type TopicId,
  termNames,
  topics,
} from '#words';
import type { CommandLineTranslator, HelpTranslator } from '#words/command-line';
import { okxPageUrl } from '../operations/okx-page.ts';
import { hanging, wrapped } from './wrapped-text.ts';

/** A topic, the words of Help and of the command line, and the width of a line. */
export type TopicPage = {
  readonly topic: TopicId;
  readonly help: HelpTranslator;
  readonly words: CommandLineTranslator;
  readonly width: number;
};

/** The text of a topic, as the window shows it, for a terminal. */
export function topicText(page: TopicPage): string {
  const { topic, help, width } = page;
  const { extra }: Topic = topics[topic];
  const blocks = [
    [help.t(`help:topic.${topic}.title`)],
    wrapped(help.t(`help:topic.${topic}.short`), width),
    ...readProse(help.t(`help:topic.${topic}.body`)).map((block) => blockLines(block, width)),
    ...(extra === undefined ? [] : extras[extra](page)),
    ...ending(page),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** @returns the topics to which a topic leads, in their order */
export function linkedTopics({
  topic,
  help,
}: Pick<TopicPage, 'topic' | 'help'>): readonly string[] {
  const runs = readProse(help.t(`help:topic.${topic}.body`))
    .flatMap((block) => ('items' in block ? block.items : [block.runs]))
    .flat();
  return [...new Set(runs.flatMap((run) => (run.kind === 'topic' ? [run.topic] : [])))];
}

/** @returns the titles of the documents that a topic relies on */
export function sourcesOf(topic: TopicId): readonly string[] {
  const { facts }: Topic = topics[topic];
  return [...new Set(facts.map((name) => okxFacts[name].source))];
}

function blockLines(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => hanging('- ', lineText(item), width));
    case 'steps':
      return steps(block.items.map(lineText), width);
    default:
      return wrapped(lineText(block.runs), width);
  }
}

function steps(texts: readonly string[], width: number): readonly string[] {
  const digits = String(texts.length).length;
  return texts.flatMap((text, index) =>
    hanging(`${String(index + 1).padStart(digits)}. `, text, width),
  );
}

/** A terminal shows no links, so {@link ending} names the topics. */
function lineText(runs: readonly Run[]): string {
  return runs.map(({ kind, text }) => (kind === 'code' ? `\`${text}\`` : text)).join('');
}

function ending({ topic, help, words, width }: TopicPage): readonly (readonly string[])[] {
  const linked = linkedTopics({ topic, help });
  const sources = sourcesOf(topic);
  return [
    linked.length === 0
      ? []
      : wrapped(words.t('commandHelp:topic.seeAlso', { topics: linked.join(', ') }), width),
    sources.length === 0
      ? []
      : [help.t('help:sources'), ...sources.flatMap((source) => hanging('- ', source, width))],
  ].filter((lines) => lines.length > 0);
}

type Extra = NonNullable<Topic['extra']>;

/** In place of the controls that the window shows below a topic. */
const extras: Readonly<Record<Extra, (page: TopicPage) => readonly (readonly string[])[]>> = {
  'leaked-keys': ({ words, width }) => [
    wrapped(words.t('commandHelp:topic.leak', { command: `\`${reportLeak}\`` }), width),
  ],
  'okx-steps': ({ help, width }) =>
    formWays.flatMap((way) => [
      [help.t(`okxSteps:way.${way}`)],
      steps(
        okxSteps[way].map((step) => help.t(`okxSteps:step.${step}`)),
        width,
      ),
    ]),
  // The text names the address of each site.
  documentation: () => [],
  'key-pages': ({ words, width }) => [
    wrapped(words.t('commandHelp:topic.keyPages'), width),
    siteSchema.options.flatMap((site) => {
      const url = okxPageUrl({ page: 'api-management', site, environment: 'live' });
      return hanging('- ', `${words.t(`entries:site.${site}`)} ${url}`, width);
    }),
  ],
  terms: ({ help, width }) =>
    termNames.map((name) => [
      help.t(`terms:${name}.name`),
      ...hanging('  ', help.t(`terms:${name}.meaning`), width),
    ]),
};

const reportLeak = 'signet leak report --label <label>';
const formWays = ['web', 'app', 'demo'] as const satisfies readonly FormWay[];
