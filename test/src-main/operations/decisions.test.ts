import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EntryDraft, type Permission, SignetError, type SignRequest } from '#contract';
import { commandLineTranslator } from '#words/command-line';
import { createProgram } from '../../../src-main/cli/commands.ts';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { createContext } from '../../../src-main/operations/context.ts';
import { sendRequest } from '../../../src-main/operations/send-request.ts';
import type { Question } from '../../../src-main/operations/shell.ts';
import { type Profile, recoveryCodeOf, unlockedProfile } from '../../support/profile.ts';
import {
  drafts,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

/** The answers of the user: given to questions in the window, and by options in the terminal. */
type Answers = readonly Question['kind'][];

/** The options that give the answers. */
const options: Readonly<Partial<Record<Question['kind'], readonly string[]>>> = {
  moves: ['--confirm', 'moves'],
  leaves: ['--confirm', 'leaves'],
  grants: ['--confirm', 'grants'],
  'unknown-endpoint': ['--allow-unknown-endpoint'],
  'other-host': ['--allow-other-host'],
};

const post = (path: string): SignRequest => ({
  method: 'POST',
  requestPath: `/api/v5/${path}`,
  body: '{"amt":"1"}',
});
const get = (path: string): SignRequest => ({
  method: 'GET',
  requestPath: `/api/v5/${path}`,
  body: '',
});
const requests = {
  time: get('public/time'),
  balance: get('account/balance?ccy=BTC'),
  order: post('trade/order'),
  transfer: post('asset/transfer'),
  withdrawal: post('asset/withdrawal'),
  'new key': post('users/subaccount/apikey'),
  unknown: post('new/thing'),
  'unknown transfer': post('new/transfer'),
  'unknown withdrawal': post('new/withdraw'),
  'unknown key': post('users/subaccount/apikey-v2'),
  unstated: post('account/set-auto-earn'),
  'PUT withdrawal': { ...post('asset/withdrawal'), method: 'PUT' },
} as const satisfies Record<string, SignRequest>;
type RequestName = keyof typeof requests;

const permissionsOf: Readonly<Record<string, readonly Permission[]>> = {
  read: ['read_only'],
  trade: ['trade'],
  withdraw: ['withdraw'],
  all: ['read_only', 'trade', 'withdraw'],
};
const environments = ['live', 'demo'] as const;
/** Nothing listens on port 1, so what is sent ends there. */
const nowhere = 'http://127.0.0.1:1';
const otherHost = 'https://127.0.0.1:1';

const folder = temporaryFolder();
const vault = join(folder, 'terminal.signet');
const code = join(folder, 'code');
let fixture: VaultFixture;
let profile: Profile;
let asked: Question['kind'][];

beforeAll(async () => {
  vi.stubEnv('HTTPS_PROXY', nowhere);
  vi.stubEnv('https_proxy', nowhere);
  vi.stubEnv('NO_PROXY', '');
  vi.stubEnv('no_proxy', '');
  // The outcome of a command is of no interest here.
  vi.spyOn(process.stdout, 'write').mockImplementation((_text: unknown, ...rest: unknown[]) => {
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  fixture = await makeVault(folder);
  profile = await unlockedProfile(fixture, folder);
  profile.answers.proxy = { httpsProxy: nowhere, noProxy: '' };
  for (const environment of environments) {
    for (const [name, permissions] of Object.entries(permissionsOf)) {
      for (const hosts of [{}, { rest: otherHost }]) {
        const label = labelOf({ name, environment, isElsewhere: 'rest' in hosts });
        const draft: EntryDraft = { ...drafts[0], label, environment, permissions, hosts };
        await profile.value('entry:add', { draft });
      }
    }
  }
  await copyFile(profile.path, vault);
  await writeFile(code, recoveryCodeOf(fixture), { mode: 0o600 });
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  profile.answers.now = new Date();
});

type Key = {
  readonly name: string;
  readonly environment: (typeof environments)[number];
  readonly isElsewhere: boolean;
};

function labelOf({ name, environment, isElsewhere }: Key): string {
  return [name, environment, ...(isElsewhere ? ['elsewhere'] : [])].join(' ');
}

function idOf(label: string): string {
  const entry = profile.session.vault.entries.find((each) => each.label === label);
  if (entry) return entry.id;
  throw new Error(`There is no entry ${label}.`);
}

/** @returns the question that the option at the end of a refusal would answer */
function kindOf(refusal: string): string | undefined {
  const found = Object.entries(options).find(([, option]) =>
    refusal.endsWith(`Without one, give ${option.join(' ')}.`),
  );
  return found?.[0];
}

/** Puts a decision into a few words: `allowed`, `asks` with the question, or the code and field of a refusal. */
async function decision(work: () => Promise<unknown>): Promise<string> {
  asked = [];
  try {
    await work();
    return 'allowed';
  } catch (cause) {
    if (!(cause instanceof SignetError)) throw cause;
    const { code: refusal, field = '' } = cause;
    // It was sent, and ended nowhere.
    if (refusal === 'OKX_UNREACHABLE') return 'allowed';
    if (refusal === 'CONFIRMATION_NEEDED') return `asks ${kindOf(errorText(cause, words))}`;
    if (refusal === 'CANCELLED') return `asks ${asked.at(-1)}`;
    return `${refusal} ${field.replace(/^request\./, '')}`.trim();
  }
}

/** Calls a procedure as the page does. */
function inWindow(
  name: 'sign:request' | 'sign:login' | 'entry:check',
  request: Readonly<Record<string, unknown>>,
  answers: Answers,
): Promise<string> {
  profile.answers.confirm = ({ kind }) => {
    asked.push(kind);
    return answers.includes(kind);
  };
  return decision(async () => {
    const result = await profile.router(name, request);
    if (result.ok) return;
    const { code: refusal, message, field } = result.error;
    throw new SignetError(refusal, message, field === undefined ? {} : { field });
  });
}

const words = await commandLineTranslator('en');

/** Runs a command as the terminal does, in this process and without a terminal to ask. */
function inTerminal(command: string, args: readonly string[], answers: Answers): Promise<string> {
  const common = ['--vault', vault, '--recovery-code-file', code, '--json'];
  const given = answers.flatMap((kind) => options[kind] ?? []);
  return decision(() =>
    createProgram(words, () => {}).parseAsync([command, ...common, ...args, ...given], {
      from: 'user',
    }),
  );
}

let bodies = 0;

async function argumentsOf(
  { method, requestPath, body }: SignRequest,
  label: string,
): Promise<readonly string[]> {
  const named = ['--label', label, '--method', method, '--path', requestPath];
  if (body === '') return named;
  const path = join(folder, `body-${++bodies}`);
  await writeFile(path, body);
  return [...named, '--body-file', path];
}

/** The decisions of both doors about signing a request. */
async function onSigning(
  key: Key,
  name: RequestName,
  { answers, offsetMs }: { readonly answers: Answers; readonly offsetMs?: number },
): Promise<readonly string[]> {
  const request = requests[name];
  const label = labelOf(key);
  const now = Date.now();
  const timestamp = offsetMs === undefined ? undefined : new Date(now + offsetMs).toISOString();
  const dated = timestamp === undefined ? [] : ['--timestamp', timestamp];
  const window = {
    id: idOf(label),
    request,
    ...(timestamp !== undefined && { timestamp }),
    allowUnknownEndpoint: answers.includes('unknown-endpoint'),
  };
  return [
    await inWindow('sign:request', window, answers),
    await inTerminal('sign', [...(await argumentsOf(request, label)), ...dated], answers),
  ];
}

const answerSets: readonly Answers[] = [
  [],
  ['unknown-endpoint'],
  ['leaves'],
  ['moves'],
  ['unknown-endpoint', 'leaves'],
  ['unknown-endpoint', 'moves'],
];
const six = (decided: string): readonly string[] => answerSets.map(() => decided);
const [missing, unknown] = ['PERMISSION_MISSING permissions', 'ENDPOINT_UNKNOWN requestPath'];
const [moves, leaves, grants] = ['asks moves', 'asks leaves', 'asks grants'];
const worst = [unknown, leaves, unknown, unknown, 'allowed', leaves];
const unlocked = [unknown, 'allowed', unknown, unknown, 'allowed', 'allowed'];

/** The decision for each of the six sets of answers, in their order. */
const signing: readonly (readonly [RequestName, key: string, decided: readonly string[]])[] = [
  ['time', 'withdraw', six('allowed')],
  ['balance', 'read', six('allowed')],
  ['balance', 'trade', six(missing)],
  ['order', 'trade', six('allowed')],
  ['order', 'read', six(missing)],
  ['transfer', 'trade', [moves, moves, moves, 'allowed', moves, 'allowed']],
  ['transfer', 'read', six(missing)],
  ['withdrawal', 'withdraw', [leaves, leaves, 'allowed', leaves, 'allowed', leaves]],
  ['new key', 'trade', six(grants)],
  ['new key', 'read', six(missing)],
  ['withdrawal', 'trade', six(missing)],
  ['unknown', 'all', unlocked],
  ['unstated', 'all', unlocked],
  ['unknown transfer', 'all', [unknown, moves, unknown, unknown, moves, 'allowed']],
  ['unknown key', 'all', [unknown, grants, unknown, unknown, grants, grants]],
  ['unknown withdrawal', 'all', worst],
  ['PUT withdrawal', 'all', worst],
];

describe.each(environments)('both doors, for a key of %s trading,', (environment) => {
  it.each(signing)('decide alike on signing %s with %s permission', async (name, key, decided) => {
    const found = [];
    for (const answers of answerSets) {
      found.push(
        await onSigning({ name: key, environment, isElsewhere: false }, name, { answers }),
      );
    }
    expect(found).toEqual(decided.map((each) => [each, each]));
  });

  const late = 'INPUT_INVALID timestamp';
  it.each<[RequestName, key: string, Answers, offsetMs: number, decided: string]>([
    ['withdrawal', 'withdraw', ['leaves'], 15_000, 'allowed'],
    ['withdrawal', 'withdraw', ['leaves'], 60_000, late],
    ['withdrawal', 'withdraw', [], -60_000, leaves],
    ['withdrawal', 'trade', ['leaves'], 60_000, missing],
    ['transfer', 'trade', ['moves'], -60_000, 'allowed'],
    ['unknown', 'read', ['unknown-endpoint'], 60_000, late],
    ['unknown', 'read', [], 60_000, unknown],
    ['balance', 'read', [], 3_600_000, 'allowed'],
  ])(
    'decide alike on a timestamp: %s, %s, %j, %i ms',
    async (name, key, answers, offsetMs, decided) => {
      const asking = { name: key, environment, isElsewhere: false };
      expect(await onSigning(asking, name, { answers, offsetMs })).toEqual([decided, decided]);
    },
  );

  it.each<[isElsewhere: boolean, Answers, decided: string]>([
    [false, [], 'allowed'],
    [true, [], 'asks other-host'],
    [true, ['other-host'], 'allowed'],
  ])('decide alike on a check, another host %s, %j', async (isElsewhere, answers, decided) => {
    const label = labelOf({ name: 'read', environment, isElsewhere });
    const request = { id: idOf(label), correctClock: false };
    expect([
      await inWindow('entry:check', request, answers),
      await inTerminal('check', ['--label', label], answers),
    ]).toEqual([decided, decided]);
  });

  it('do not ask about a signature, wherever the key would be sent', async () => {
    const key = { name: 'read', environment, isElsewhere: true };
    const label = labelOf(key);
    expect([
      await onSigning(key, 'balance', { answers: [] }),
      await inWindow('sign:login', { id: idOf(label) }, []),
      await inTerminal('sign-login', ['--label', label], []),
    ]).toEqual([['allowed', 'allowed'], 'allowed', 'allowed']);
  });

  it.each<[RequestName, key: string, isElsewhere: boolean, Answers, decided: string]>([
    ['balance', 'read', false, [], 'allowed'],
    ['balance', 'read', true, [], 'asks other-host'],
    ['balance', 'read', true, ['other-host'], 'allowed'],
    ['order', 'read', true, ['other-host'], missing],
    ['withdrawal', 'withdraw', true, ['other-host'], leaves],
    ['withdrawal', 'withdraw', true, ['leaves'], 'asks other-host'],
    ['withdrawal', 'withdraw', true, ['leaves', 'other-host'], 'allowed'],
    ['unknown', 'read', true, ['other-host'], unknown],
    ['unknown', 'read', true, ['unknown-endpoint'], 'asks other-host'],
  ])(
    'send %s with %s as the operation decides, another host %s, %j',
    async (name, key, isElsewhere, answers, decided) => {
      const label = labelOf({ name: key, environment, isElsewhere });
      const request = requests[name];
      profile.answers.confirm = ({ kind }) => {
        asked.push(kind);
        return answers.includes(kind);
      };
      const context = createContext(profile.shell, profile.session);
      const allowUnknownEndpoint = answers.includes('unknown-endpoint');
      const sent = { id: idOf(label), request, allowUnknownEndpoint, correctClock: false };
      expect([
        await decision(() => sendRequest(context, sent)),
        await inTerminal('request', await argumentsOf(request, label), answers),
      ]).toEqual([decided, decided]);
    },
  );
});
