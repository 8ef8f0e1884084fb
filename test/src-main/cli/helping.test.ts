import { beforeAll, describe, expect, it } from 'vitest';
import { okxErrorCodes, siteSchema } from '#contract';
import { type Language, topicIds } from '#words';
import { type CommandLineTranslator, commandLineTranslator } from '#words/command-line';
import { en } from '#words/en';
import { createProgram } from '../../../src-main/cli/commands.ts';
import { topicWord } from '../../../src-main/cli/help.ts';
import { help } from '../../../src-main/cli/helping.ts';
import { cells } from '../../../src-main/cli/table.ts';
import { okxPageUrl } from '../../../src-main/okx/sites.ts';
import { languages } from '../../words/languages.ts';
import { errorOf, signet } from './signet-process.ts';

const sites = siteSchema.options;

let words: CommandLineTranslator;
beforeAll(async () => {
  words = await commandLineTranslator('en');
});

const asked = async (...names: readonly string[]) =>
  (
    await help(
      createProgram(words, () => {}),
      names,
      words,
    )
  ).text;

async function topicIn(language: Language, topic: string): Promise<string> {
  const inLanguage = await commandLineTranslator(language);
  const program = createProgram(inLanguage, () => {});
  return (await help(program, [topicWord, topic], inLanguage)).text;
}

describe('signet help', () => {
  it('lists every command and every topic', async () => {
    const lines = (await asked()).split('\n').map((line) => line.trim().split(' ')[0]);
    const names = createProgram(words, () => {}).commands.map((command) => command.name());
    expect([...names, ...topicIds].filter((name) => !lines.includes(name))).toEqual([]);
  });

  it('explains a command, and a step of one', async () => {
    expect(await asked('sign')).toMatch(/^Usage: signet sign \[options\]/);
    expect(await asked('rotate', 'tick')).toMatch(/^Usage: signet rotate tick \[options\]/);
  });

  it('prefers the command to a topic of the same name, and says how to reach the topic', async () => {
    const commands = createProgram(words, () => {}).commands.map((command) => command.name());
    expect(topicIds.filter((topic) => commands.includes(topic))).toEqual(['check']);
    const text = await asked('check');
    expect(text).toMatch(/^Usage: signet check/);
    expect(text).toMatch(/Help has a topic of the same name: signet help topic check$/);
    expect(await asked(topicWord, 'check')).toMatch(/^What does a check do\?\n/);
    expect([...commands, ...topicIds]).not.toContain(topicWord);
  });

  it('explains every error of OKX that Signet knows, and names the topics that mention it', async () => {
    expect(await asked('50119')).toMatch(
      /^OKX does not know this API key here[\s\S]*\n\nTopics:\n {2}wrong-site {2}/,
    );
    for (const code of okxErrorCodes) {
      const text = (await asked(code)).replaceAll(/\s+/g, ' ');
      const { what } = { ...en.okxErrors, ...en.okxRequestErrors }[code];
      expect([code, text]).toEqual([code, expect.stringContaining(what)]);
    }
  });

  it.each(['50004', '50026'])(
    'does not say of %s to repeat what may have taken effect',
    async (code) => {
      const text = (await asked(code)).replaceAll(/\s+/g, ' ');
      expect(text).toContain('If the request only asked for something, try again');
      expect(text).toContain('program-errors');
    },
  );

  it('finds the topics that have some words', async () => {
    const text = await asked('60032', 'websocket');
    expect(text).toMatch(/^Topics:\n {2}wrong-site {2}/);
    expect(text).not.toContain('keyboard');
    expect(await asked('0.0.0.0/0', 'range')).toContain('ip-allowlist');
    expect((await asked(topicWord)).split('\n').length).toBeGreaterThan(topicIds.length);
  });

  it.each([
    ['xyzzy-Secret'],
    [topicWord, 'xyzzy-Secret'],
    [topicWord, 'clock', 'Secret'],
    ['rotate', 'xyzzy-Secret'],
  ])('refuses what it does not know, without repeating it: %s', async (...names) => {
    const ran = await signet(['help', ...names]);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^signet: .*See: signet help\n$/);
    expect(ran.stderr).not.toContain('Secret');
    const asJson = errorOf(await signet(['help', ...names, '--json']));
    expect([asJson.code, asJson.field]).toEqual(['INPUT_INVALID', 'words']);
  });

  it('prints a topic as JSON with its sources and the topics that it leads to', async () => {
    const { stdout } = await signet(['help', 'clock', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      topic: 'clock',
      text: expect.stringMatching(/^The clock of this computer\n/),
      seeAlso: ['check'],
      sources: [expect.stringContaining('error 50102'), expect.any(String)],
    });
  });
});

describe.each(languages)('a topic in $language', ({ language, catalogue }) => {
  it.each(topicIds)('is printed without marks, in lines that fit: %s', async (topic) => {
    const text = await topicIn(language, topic);
    const [title, , short] = text.split('\n');
    expect(title).toBe(catalogue.help.topic[topic].title);
    expect(catalogue.help.topic[topic].short.startsWith(short ?? '?')).toBe(true);
    const lines = text.split('\n');
    expect(lines.filter((line) => /\[\[|\]\]|^## |^\+ |<\/?term>/.test(line))).toEqual([]);
    expect(lines.filter((line) => cells(line) > 80 && !line.includes('https://'))).toEqual([]);
  });

  it('has the clicks on OKX, the terms and the documentation that the window shows', async () => {
    expect(await topicIn(language, 'create-key')).toContain(catalogue.okxSteps.way.demo);
    expect(await topicIn(language, 'terms')).toContain(catalogue.terms.seal.name);
    const documentation = await topicIn(language, 'documentation');
    const missing = sites.filter((site) => {
      const url = okxPageUrl({ page: 'documentation', site, environment: 'live' });
      return !documentation.includes(url.replace('https://', '').replace(/\/$/, ''));
    });
    expect(missing).toEqual([]);
    expect(await topicIn(language, 'audit')).toContain('https://my.okx.com/account/my-api');
    expect(await topicIn(language, 'compromise')).toContain('`signet leak report');
  });
});
