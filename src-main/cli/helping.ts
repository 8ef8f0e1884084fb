import type { Command } from 'commander';
import { isExplained, type OkxErrorCode } from '#contract';
import { isTopicId, searchTopics, type TopicId, topicIds } from '#words';
import {
  type CommandLineTranslator,
  type HelpTranslator,
  helpTranslator,
} from '#words/command-line';
import { invalid } from './command-error.ts';
import { requestRefusalText } from './error-text.ts';
import { exitCodeHelp, topicWord } from './help.ts';
import type { Outcome } from './output.ts';
import { table } from './table.ts';
import { linkedTopics, sourcesOf, topicText } from './topic-text.ts';
import { wrapped } from './wrapped-text.ts';

/**
 * Explains what was asked for: everything if nothing was; the topic after the word `topic`; the command of that
 * name; the topic of that name; the error of OKX with that code; else the topics that have these words.
 *
 * @throws SignetError `INPUT_INVALID` if there is none, field `words`
 */
export async function help(
  program: Command,
  asked: readonly string[],
  words: CommandLineTranslator,
): Promise<Outcome> {
  const inHelp = await helpTranslator(words.language);
  if (asked.length === 0) return overview(program, inHelp, words);
  const [name = '', ...others] = asked;
  if (name === topicWord && others.length === 0) return topicList(topicIds, inHelp, words);
  if (name === topicWord) return topicNamed(others.join(' '), inHelp, words);
  const command = commandNamed(program, asked);
  if (command) return commandHelp(command, name, words);
  if (others.length === 0 && isTopicId(name)) return topicNamed(name, inHelp, words);
  if (others.length === 0 && isExplained(name)) return codeOfOkx(name, inHelp, words);
  return topicsWith(asked.join(' '), inHelp, words);
}

function overview(program: Command, inHelp: HelpTranslator, words: CommandLineTranslator): Outcome {
  const list = topicList(topicIds, inHelp, words);
  const text = [program.helpInformation(), list.text, exitCodeHelp(words)].join('\n');
  return { json: { topics: topicIds, text }, text };
}

/** @returns the command of a path of names, such as `rotate tick` */
function commandNamed(program: Command, path: readonly string[]): Command | undefined {
  return path.reduce<Command | undefined>(
    (command, name) => command?.commands.find((each) => each.name() === name),
    program,
  );
}

function commandHelp(command: Command, name: string, words: CommandLineTranslator): Outcome {
  const hint = isTopicId(name)
    ? `\n${words.t('commandHelp:topic.sameName', { command: `signet help ${topicWord} ${name}` })}`
    : '';
  const text = `${command.helpInformation()}${hint}`.trimEnd();
  return { json: { text }, text };
}

function topicNamed(topic: string, inHelp: HelpTranslator, words: CommandLineTranslator): Outcome {
  if (!isTopicId(topic)) throw invalid('words', ({ t }) => t('commandErrors:usage.noTopic'));
  const text = topicText({ topic, help: inHelp, words, width: width() });
  const seeAlso = linkedTopics({ topic, help: inHelp });
  return { json: { topic, text, seeAlso, sources: sourcesOf(topic) }, text };
}

/**
 * Explains an error of OKX: its meaning, what to do next, and the topics that mention it. Whoever looks up an error met
 * it in a request of any kind, so the words of a check would mislead.
 */
function codeOfOkx(
  code: OkxErrorCode,
  inHelp: HelpTranslator,
  words: CommandLineTranslator,
): Outcome {
  const found = topicsAbout(code, inHelp);
  const said = wrapped(
    requestRefusalText({ okxCode: code, okxSaid: undefined }, words),
    width(),
  ).join('\n');
  const text = [said, ...(found.length === 0 ? [] : [topicList(found, inHelp, words).text])];
  return { json: { okxCode: code, topics: found, text: said }, text: text.join('\n\n') };
}

function topicsWith(query: string, inHelp: HelpTranslator, words: CommandLineTranslator): Outcome {
  const found = topicsAbout(query, inHelp);
  // SECURITY: what was typed is not repeated, because it may be a secret.
  if (found.length === 0) throw invalid('words', (said) => said.t('commandErrors:usage.noHelp'));
  return topicList(found, inHelp, words);
}

function topicList(
  topics: readonly TopicId[],
  inHelp: HelpTranslator,
  words: CommandLineTranslator,
): Outcome {
  const title = words.t('commandHelp:title.topics');
  const text = `${title}\n${topicTable(topics, inHelp)}\n\n${reach(words)}`;
  return { json: { topics, text }, text };
}

function topicsAbout(query: string, { t }: HelpTranslator): readonly TopicId[] {
  return searchTopics(query, (id) => ({
    title: t(`help:topic.${id}.title`),
    short: t(`help:topic.${id}.short`),
    words: t(`help:topic.${id}.words`),
    body: t(`help:topic.${id}.body`),
  }));
}

function topicTable(ids: readonly TopicId[], { t }: HelpTranslator): string {
  return table(ids.map((id) => [`  ${id}`, t(`help:topic.${id}.title`)]));
}

function reach({ t }: CommandLineTranslator): string {
  return t('commandHelp:topic.reach', { command: `signet help ${topicWord} <name>` });
}

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 80;

function width(): number {
  return Math.min(process.stdout.columns || widest, widest);
}
