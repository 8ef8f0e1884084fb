import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeKey } from '../../support/exchange-keys.ts';
import { refuse } from '../../support/simulator/refusals.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { credentials, english, type Ran, signet, Workplace } from './signet-process.ts';

const key = {
  ...exchangeKey,
  ...credentials,
  permissions: ['read_only'],
  ipAllowlist: [],
} as const;
let place: Workplace;
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({
    keys: [key],
    fault: ({ path }) =>
      path.endsWith('/config') ? { kind: 'answer', answer: refuse('50110') } : undefined,
  });
  place = await Workplace.create();
  await place.createVault('--rest-host', simulator.url);
  await place.signet(['leak', 'report', '--label', 'Grid bot']);
});
afterAll(async () => {
  await place.remove();
  await simulator.close();
});

const ours = ['--label', 'Grid bot'];
const commands: readonly (readonly string[])[] = [
  ['list'],
  ['show', ...ours],
  ['check', ...ours, '--allow-other-host'],
  ['health'],
  ['due'],
  ['leak', 'list', ...ours],
  ['rotate', 'status', ...ours],
  ['rotate', 'switch', ...ours],
  ['show', '--label', 'Nobody'],
  ['add', ...ours, '--environment', 'paper', '--permissions', 'trade'],
  ['sign', ...ours, '--method', 'GET', '--path', '/api/v5/no/such'],
  ['lits'],
  ['list', '--help'],
  ['help'],
  ['help', 'purposes'],
  ['help', 'terms'],
  ['help', 'xyzzy'],
];

/** Runs a command for people, in the language of these variables. */
function inLanguage(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Ran> {
  const proof = ['--recovery-code-file', place.path('recovery')];
  const env = { ...english(), LC_ALL: '', ...variables };
  return signet([...args, '--vault', place.vault, ...proof], '', env);
}

/** Parts of the output that are not translated: commands, options, addresses, and OKX's own words. */
const technical =
  /signet [a-z -]+|--[a-z-]+|\[[a-z]+\]|<[a-z]+>|OKX (?:原文|的说明)：.*|Grid bot|https?:\S+|\/\S+/g;

/** Three words of Latin letters in a row, which no Chinese sentence of Signet has. */
const englishWords = /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/;

describe.each([
  ['zh-Hant', 'zh_TW.UTF-8', /[個這與為]/],
  ['zh-Hans', 'zh_CN.UTF-8', /[个这与为]/],
] as const)('signet in %s', (language, locale, characters) => {
  it.each(commands.map((args) => ({ args })))('prints no English: $args', async ({ args }) => {
    const { stdout, stderr } = await inLanguage(args, { LANG: locale });
    const printed = `${stdout}${stderr}`;
    expect(printed).toMatch(/\p{Script=Han}/u);
    const lines = printed.split('\n').map((line) => line.replaceAll(technical, ' · '));
    expect(lines.filter((line) => englishWords.test(line))).toEqual([]);
  });

  it('is chosen by --language before the system', async () => {
    const { stdout } = await inLanguage(['health', '--language', language], {
      LANG: 'en_US.UTF-8',
    });
    expect(stdout).toMatch(characters);
  });
});

describe('--language', () => {
  it('is refused, with the languages that there are', async () => {
    const ran = await signet(['list', '--language', 'fr']);
    expect([ran.exitCode, ran.stderr]).toEqual([
      2,
      'signet: --language: must be one of system, en, zh-Hans, zh-Hant.\n',
    ]);
  });

  it('changes nothing of what --json prints', async () => {
    const args = ['health', '--json'];
    const [inEnglish, inChinese] = await Promise.all([
      inLanguage(args, { LANG: 'C' }),
      inLanguage([...args, '--language', 'zh-Hant'], { LANG: 'zh_TW' }),
    ]);
    const findings = ({ stdout }: Ran) => JSON.parse(stdout).findings;
    expect(findings(inChinese)).toEqual(findings(inEnglish));
    const refused = await inLanguage(['list', '--lable', '--json'], { LANG: 'zh_TW' });
    expect(JSON.parse(refused.stderr).error.message).toMatch(/is not an option here/);
  });
});
