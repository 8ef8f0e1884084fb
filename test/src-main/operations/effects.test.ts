import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Method,
  permissions,
  type ResponseOf,
  SignetError,
  type SignRequest,
  signRequestSchema,
} from '#contract';
import { wordConsequence } from '#words';
import { commandLineTranslator } from '#words/command-line';
import { mainTranslator } from '#words/main';
import { confirmationOf } from '../../../src-main/app/windows/confirmation.ts';
import { createProgram } from '../../../src-main/cli/commands.ts';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { terminalShell } from '../../../src-main/cli/terminal-shell.ts';
import { endpoints } from '../../../src-main/okx/endpoints.ts';
import { createContext } from '../../../src-main/operations/context.ts';
import { sendRequest } from '../../../src-main/operations/send-request.ts';
import type { Question, Shell } from '../../../src-main/operations/shell.ts';
import { signRequest } from '../../../src-main/operations/sign-request.ts';
import { type Profile, recoveryCodeOf, unlockedProfile } from '../../support/profile.ts';
import { drafts, makeVault, temporaryFolder } from '../../support/vault-fixture.ts';
import rows from './effect-requests.json' with { type: 'json' };

const folder = temporaryFolder();
const vault = join(folder, 'terminal.signet');
const code = join(folder, 'code');
const label = 'May do all';
const words = await commandLineTranslator('en');
const main = mainTranslator('en').t;
let profile: Profile;
let id: string;

beforeAll(async () => {
  const fixture = await makeVault(folder);
  profile = await unlockedProfile(fixture, folder);
  const draft = { ...drafts[0], label, permissions, createdOnOkxAt: null };
  id = (await profile.value('entry:add', { draft })).entry.id;
  await copyFile(profile.path, vault);
  await writeFile(code, recoveryCodeOf(fixture), { mode: 0o600 });
});

type Row = (typeof rows)[number];

function requestOf({ request, body }: Row): SignRequest {
  const [method = '', path = ''] = request.split(' ');
  // The table has no other methods, and the doors parse it anyway.
  return { method: method as Method, requestPath: `/api/v5/${path}`, body };
}

describe('the 354 requests of effect-requests.json', () => {
  it('have every effect and every decision', () => {
    const paths = new Set(rows.map(({ request }) => request.split('?')[0]));
    const effects = endpoints
      .filter(({ method, path }) => paths.has(`${method} ${path.slice(8)}`))
      .map(({ effect }) => effect);
    const decisions = new Set(rows.map(({ decision }) => decision));
    expect([rows.length, new Set(effects).size, [...decisions].toSorted()]).toEqual([
      354,
      9,
      [
        'INPUT_INVALID body',
        'INPUT_INVALID requestPath',
        'asks grants',
        'asks leaves',
        'asks moves',
        'signs',
        'unknown, then asks grants',
        'unknown, then asks leaves',
        'unknown, then asks moves',
        'unknown, then asks unknown-endpoint',
      ],
    ]);
  });

  describe('in the window', () => {
    it('are decided as the table says, and described in the question and on the page', async () => {
      const found = [];
      for (const row of rows) found.push({ ...row, ...(await inWindow(requestOf(row))) });
      expect(found).toEqual(rows);
    });
  });

  describe('in the terminal', () => {
    let stderr: string;
    beforeEach(() => {
      vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, ...rest: unknown[]) => {
        // Each command listens for an error of its own; so many in one process would be reported as a leak.
        process.stdout.removeAllListeners('error');
        return finish(text, ...rest);
      });
      vi.spyOn(process.stderr, 'write').mockImplementation((text: unknown, ...rest: unknown[]) => {
        stderr += text;
        return finish(text, ...rest);
      });
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    async function run(row: Row, options: readonly string[]): Promise<Row> {
      stderr = '';
      const { method, requestPath, body } = requestOf(row);
      await writeFile(join(folder, 'body'), body);
      const file = body === '' ? [] : ['--body-file', join(folder, 'body')];
      const named = ['--label', label, '--method', method, '--path', requestPath, ...file];
      const common = ['--vault', vault, '--recovery-code-file', code, '--json'];
      try {
        const args = ['sign', ...common, ...named, ...options];
        await createProgram(words, () => {}).parseAsync(args, { from: 'user' });
        return { ...row, decision: 'signs', sentence: stderr.trimEnd().replaceAll('\n', ' ') };
      } catch (cause) {
        if (!(cause instanceof SignetError)) throw cause;
        return { ...row, ...toldBy(cause, row) };
      }
    }

    it('are decided as the table says, and described in the refusal', async () => {
      const found = [];
      for (const row of rows) {
        const first = await run(row, []);
        if (first.decision !== 'ENDPOINT_UNKNOWN requestPath') found.push(first);
        else {
          const { decision, sentence } = await run(row, ['--allow-unknown-endpoint']);
          // The option that allows it is also the answer to the question.
          const then = decision === 'signs' ? 'asks unknown-endpoint' : decision;
          found.push({ ...row, decision: `unknown, then ${then}`, sentence });
        }
      }
      const isTold = ({ decision }: Row) => /moves|leaves|grants/.test(decision);
      const expected = rows.map((row) => (isTold(row) ? row : { ...row, sentence: '' }));
      expect(found).toEqual(expected);
    });

    it('are described before they are signed without a question', async () => {
      const described = rows.filter((row) => row.decision === 'signs');
      const found = [];
      const streams = [process.stdin, process.stderr];
      try {
        for (const stream of streams) {
          Object.defineProperty(stream, 'isTTY', { value: true, configurable: true });
        }
        for (const row of described) found.push(await run(row, []));
      } finally {
        for (const stream of streams) Reflect.deleteProperty(stream, 'isTTY');
      }
      expect(found).toEqual(described);
    });
  });
});

/** Asks as the page does, declines, and says how Signet decided and what a person would read. */
async function inWindow(request: SignRequest): Promise<Pick<Row, 'decision' | 'sentence'>> {
  const prepared = await profile.call('sign:prepare', { id, request });
  if (!prepared.ok) {
    const { code, field = '' } = prepared.error;
    return { decision: `${code} ${field.replace('request.', '')}`, sentence: '' };
  }
  const sentence = sentencesOf(prepared.value);
  const decision = await decidedInWindow(request, { allowUnknownEndpoint: false, sentence });
  if (decision !== 'ENDPOINT_UNKNOWN') return { decision, sentence };
  const then = await decidedInWindow(request, { allowUnknownEndpoint: true, sentence });
  return { decision: `unknown, then ${then}`, sentence };
}

async function decidedInWindow(
  request: SignRequest,
  { allowUnknownEndpoint, sentence }: { allowUnknownEndpoint: boolean; sentence: string },
): Promise<string> {
  const asked: Question[] = [];
  profile.answers.confirm = (question) => asked.push(question) === 0;
  const result = await profile.call('sign:request', { id, request, allowUnknownEndpoint });
  const [question] = asked;
  if (question === undefined) return result.ok ? 'signs' : result.error.code;
  // The dialog begins with what the page has shown.
  const { detail } = confirmationOf(question, main);
  expect(detail.replaceAll('\n\n', ' ').startsWith(sentence)).toBe(true);
  expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  return `asks ${question.kind}`;
}

function sentencesOf({ consequences }: ResponseOf<'sign:prepare'>): string {
  return consequences.map((consequence) => wordConsequence(consequence, main)).join(' ');
}

/** Reads from a refusal what would have been asked, and the sentences that say what the request does. */
function toldBy(cause: SignetError, row: Row): Pick<Row, 'decision' | 'sentence'> {
  if (cause.code !== 'CONFIRMATION_NEEDED') {
    return { decision: `${cause.code} ${cause.field}`, sentence: '' };
  }
  const text = errorText(cause, words);
  const [, effect] = /Without one, give --confirm (\w+)\.$/.exec(text) ?? [];
  const isTold = text.startsWith(row.sentence);
  return { decision: `asks ${effect}`, sentence: isTold ? row.sentence : text };
}

function finish(_text: unknown, ...rest: unknown[]): boolean {
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
}

describe('a request that moves funds, takes them out of the accounts, or makes or changes a key', () => {
  const confirmed = endpoints.filter(({ effect }) => /^(?:moves|leaves|grants)$/.test(effect));
  const spelling = fc.constantFrom<(path: string) => string>(
    (path) => path,
    (path) => path.toUpperCase().replace('/API/V5', '/api/v5'),
    (path) => `${path}/`,
    (path) => `${path}-v2`,
    (path) => path.replace('/v5/', '/v5//'),
    (path) => path.replace('/v5/', '/v5/trade/../'),
    (path) => path.replace(/[a-z](?=\w*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    (path) => `${path};a=b`,
    (path) => `${path}?a=b`,
  );
  const body = fc.oneof(
    fc.constantFrom(
      '',
      '{}',
      '[]',
      '{"amt":"1","ccy":"BTC"}',
      '{"subAcct":"grid01","perm":"trade"}',
    ),
    fc.json(),
    fc.string(),
  );
  const request = fc.record({
    row: fc.constantFrom(...confirmed),
    method: fc.constantFrom<Method>('POST', 'PUT', 'DELETE'),
    spell: spelling,
    body,
    allowUnknownEndpoint: fc.boolean(),
    isSent: fc.boolean(),
    isTerminal: fc.boolean(),
  });
  const refusals = /^(?:ENDPOINT_UNKNOWN|INPUT_INVALID|CANCELLED|CONFIRMATION_NEEDED)$/;
  afterAll(() => {
    profile.answers.confirm = () => true;
  });

  it('is neither signed nor sent without a question, at either door, however it is spelled', async () => {
    const outcomes = new Map<string, number>();
    const property = fc.asyncProperty(request, async (asked) => {
      const questions: Question[] = [];
      const shell: Shell = asked.isTerminal
        ? terminalShell({ vault, words, allowUnknownEndpoint: true, allowOtherHost: true })
        : profile.shell;
      const watched: Shell = {
        ...shell,
        confirm: (question) => {
          questions.push(question);
          return asked.isTerminal ? shell.confirm(question) : Promise.resolve(false);
        },
      };
      const requestPath = asked.spell(asked.row.path);
      const named = { method: asked.method, requestPath, body: asked.body };
      const { allowUnknownEndpoint } = asked;
      const context = createContext(watched, profile.session);
      const options = { id, request: named, allowUnknownEndpoint };
      const refusal = await (asked.isSent
        ? sendRequest(context, { ...options, correctClock: false })
        : signRequest(context, options)
      ).then(
        () => 'none',
        (cause) => (cause instanceof SignetError ? cause.code : String(cause)),
      );
      outcomes.set(refusal, (outcomes.get(refusal) ?? 0) + 1);
      expect(refusal).toMatch(refusals);
      const isAsked = /^C/.test(refusal);
      expect([refusal, questions.length]).toEqual([refusal, isAsked ? 1 : 0]);
      if (isAsked) expect(signRequestSchema.safeParse(named).success).toBe(true);
    });
    await fc.assert(property, { seed: 3, numRuns: 1000 });
    expect([...outcomes.keys()].toSorted()).toEqual([
      'CANCELLED',
      'CONFIRMATION_NEEDED',
      'ENDPOINT_UNKNOWN',
      'INPUT_INVALID',
    ]);
  });
});
