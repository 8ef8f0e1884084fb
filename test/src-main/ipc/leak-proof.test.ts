import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ProcedureName, permissions, procedureNames } from '#contract';
import { placeIdOf } from '../../../src-main/operations/vault-places.ts';
import { draft } from '../../support/entry-arbitraries.ts';
import { guideDraft } from '../../support/guide-draft.ts';
import { emptyProfile, type Profile } from '../../support/profile.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();

const canaries = {
  apiKey: 'canary-api-key-7f3a9c',
  secretKey: 'CANARY5ECRET7D1B2E94',
  nextApiKey: 'canary-next-api-key-20be',
  passphrase: 'Canary-passphrase-é-51c',
  nextSecretKey: 'CANARYNEXT5ECRET88AF',
  password: 'canary plum teapot orbit quilt',
  nextPassword: 'canary other teapot orbit quilt',
  wrongPassword: 'canary wrong teapot orbit quilt',
} as const;
type Canary = keyof typeof canaries | 'recoveryCode' | 'nextRecoveryCode';

/** All that was called, what was given and what came back. */
type Crossing = {
  readonly name: ProcedureName;
  readonly request: unknown;
  readonly response: unknown;
};

const crossings: Crossing[] = [];
const recoveryCodes: Partial<Record<Canary, string>> = {};
let profile: Profile;

/** Calls any procedure, correctly or not, and records the answer. */
async function call(name: ProcedureName, request: unknown): Promise<unknown> {
  const result = await profile.router(name, request);
  crossings.push({ name, request, response: result });
  return result.ok ? result.value : undefined;
}

beforeAll(async () => {
  profile = emptyProfile(folder);
  const { password, nextPassword, wrongPassword, apiKey, secretKey, passphrase } = canaries;
  await call('vault:status', {});
  await call('vault:assess-password', { password });
  Object.assign(recoveryCodes, await call('vault:create', { password }));
  const { recoveryCode } = recoveryCodes;
  await call('vault:create', { password });
  await call('vault:save-recovery-kit', { recoveryCode });
  await call('vault:lock', {});
  await call('vault:unlock', { password: wrongPassword });
  await call('vault:unlock', { password });
  await call('vault:unlock-with-recovery', { recoveryCode });
  const id = await addEntry({ apiKey, secretKey, passphrase });
  await callAboutEntry(id);
  await callAboutRotation(id);
  await callAboutCompromise(id);
  await callAboutGuide();
  const wrongProof = { kind: 'password', password: wrongPassword };
  await call('vault:change-password', { proof: wrongProof, password: nextPassword });
  const proof = { kind: 'password', password };
  await call('vault:change-password', { proof, password: nextPassword });
  const nextProof = { kind: 'password', password: nextPassword };
  const replaced = await call('vault:replace-recovery-code', { proof: nextProof });
  recoveryCodes.nextRecoveryCode = (replaced as { recoveryCode: string }).recoveryCode;
  await call('vault:unlock-with-recovery', { recoveryCode });
  await call('settings:set', { theme: 'dark' });
  await call('settings:get', {});
  await call('form:keep', { name: 'entry-add', values: '{"label":"Half-typed"}' });
  await call('form:kept', { name: 'entry-add' });
  await call('form:forget', { name: 'entry-add' });
  await call('ip-allowlist:inspect', { text: `8.8.8.8, ${secretKey}` });
  await call('clipboard:copy', { text: 'curl' });
  await call('clipboard:copy-secret', { text: passphrase });
  await call('link:open', { page: 'security', site: 'global', environment: 'live' });
  await call('system:state', {});
  await call('link:open-releases', {});
  await call('application:about', {});
  await callWrongly(id);
  await call('entry:remove', { id, label: secretKey });
  await call('entry:remove', { id, label: draft.label });
  await call('vault:lock', {});
  await call('vault:status', {});
  const placeId = placeIdOf(profile.path);
  for (const name of ['list', 'open', 'create', 'back', 'show'] as const) {
    await call(`place:${name}`, {});
  }
  await call('place:switch', { id: placeId });
  await call('place:forget', { id: placeId });
});

async function addEntry(credentials: object): Promise<string> {
  const added = await call('entry:add', { draft: { ...draft, permissions, credentials } });
  return (added as { entry: { id: string } }).entry.id;
}

async function callAboutEntry(id: string): Promise<void> {
  const { nextSecretKey, apiKey, passphrase } = canaries;
  const credentials = { apiKey, secretKey: nextSecretKey, passphrase };
  await call('entry:list', {});
  await call('entry:get', { id });
  for (const field of ['apiKey', 'secretKey', 'passphrase']) {
    await call('entry:reveal', { id, field });
    await call('entry:copy', { id, field });
  }
  await call('entry:check', { id, correctClock: true });
  for (const requestPath of ['/api/v5/trade/order', '/api/v5/asset/withdrawal', '/api/v5/new']) {
    const request = { method: 'POST', requestPath, body: '{}' };
    await call('sign:prepare', { id, request });
    await call('sign:request', { id, request, allowUnknownEndpoint: true });
    await call('sign:request', { id, request, allowUnknownEndpoint: false });
  }
  await call('sign:login', { id });
  await call('entry:edit', { id, change: { notes: 'new', credentials } });
  await call('entry:reveal', { id, field: 'secretKey' });
  await call('entry:tick', { id, item: 'two-factor', isTicked: true });
  await call('entry:report-use', { id, usedAt: '2026-11-20T07:00:00.000Z' });
  await call('reminder:list', {});
  await call('reminder:snooze', { id, until: '2026-11-21T08:00:00.000Z' });
  await call('calendar:export', { withLabels: true });
  await call('audit:tick', {});
  await call('entry:set-policy', { ids: [id], rotationPolicy: draft.rotationPolicy });
  await call('health:read', {});
  await call('health:entry', { id });
  await call('health:export', { format: 'html' });
}

/** Once undone and once to its end, the new key being that of the entry all the time. */
async function callAboutRotation(id: string): Promise<void> {
  const { nextApiKey: apiKey, nextSecretKey: secretKey, passphrase } = canaries;
  for (const end of ['rotation:undo', 'rotation:finish'] as const) {
    await call('rotation:start', { id, reason: 'scheduled' });
    await call('rotation:add-key', { id, credentials: { apiKey, secretKey, passphrase } });
    await call('rotation:check', { id, correctClock: true });
    await call('rotation:switch', { id, acceptsUnchecked: true });
    await call('rotation:tick', { id, application: 'hummingbot', isSwitched: true });
    if (end === 'rotation:finish') await call('rotation:revoke', { id, isRevoked: true });
    await call('rotation:prove', { id, correctClock: true });
    await call(end, { id, acceptsUnproved: true });
    await call(end, { id });
  }
}

async function callAboutCompromise(id: string): Promise<void> {
  const { apiKeyDigest } = profile.session.vault.entry(id);
  await call('compromise:report', { id, apiKeyDigest });
  await call('compromise:tick', { id, step: 'delete-key', isDone: true });
  await call('compromise:note', { id, notes: 'It was in a log.' });
  await call('compromise:prove', { id, correctClock: true });
  const { reportedAt } = profile.session.vault.entry(id).compromises[0] ?? {};
  await call('compromise:export', { id, reportedAt });
  await call('compromise:close', { id });
}

async function callAboutGuide(): Promise<void> {
  const { apiKey, secretKey, passphrase } = canaries;
  const credentials = { apiKey, secretKey, passphrase };
  await call('guide:save', { draft: guideDraft });
  await call('guide:discard', {});
  await call('guide:save', { draft: { ...guideDraft, hadCredentials: true } });
  await call('guide:check', { credentials, correctClock: true });
  await call('guide:get', {});
  await call('guide:finish', { credentials });
  await call('guide:get', {});
}

/** Every credential where it does not belong: in a name, in a type, beyond a length, in an id. */
async function callWrongly(id: string): Promise<void> {
  for (const canary of Object.values(canaries)) {
    for (const name of procedureNames) {
      await call(name, { [canary]: canary });
      await call(name, canary);
      await call(name, { id: canary, field: canary, password: [canary], recoveryCode: canary });
    }
    const credentials = { apiKey: canary, secretKey: `${canary}\n`, passphrase: canary };
    await call('entry:add', { draft: { ...draft, label: 'x', credentials } });
    await call('entry:edit', { id, change: { credentials: { ...credentials, [canary]: 1 } } });
    await call('entry:edit', { id, change: { ipAllowlist: [canary], site: canary } });
    await call('vault:change-password', { proof: { kind: canary, password: canary } });
    await call('sign:request', { id, request: { method: canary, requestPath: canary, body: '' } });
    await call('settings:set', { theme: canary, lockMinutes: canary });
    await call('link:open', { page: canary, site: canary, environment: canary });
  }
}

/** A text as it is, and in the encodings in which it might have hidden. */
function spellings(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const escaped = JSON.stringify(text).slice(1, -1);
  const encoded = encodeURIComponent(text);
  return [text, escaped, encoded, bytes.toString('hex'), bytes.toString('base64').slice(0, -4)];
}

/** @returns the canaries that a value contains, at any depth */
function canariesIn(value: unknown): readonly string[] {
  const text = [JSON.stringify(value), inspect(value, { depth: 20, showHidden: true })].join('\n');
  return Object.entries({ ...canaries, ...recoveryCodes })
    .filter(([, canary]) => spellings(canary).some((spelling) => text.includes(spelling)))
    .map(([name]) => name);
}

/** They give nothing without an answer of OKX; their own tests have one that quotes the key. */
const needAnswer: readonly ProcedureName[] = [
  'sub-account:list-keys',
  'compromise:recent-activity',
];

describe('what was typed as a secret', () => {
  it('was passed to every procedure, correctly and incorrectly', () => {
    const taken = crossings.filter(({ response }) => (response as { ok: boolean }).ok);
    const refused = crossings.filter(({ response }) => !(response as { ok: boolean }).ok);
    expect([
      procedureNames.filter((name) => !taken.some((crossing) => crossing.name === name)),
      procedureNames.filter((name) => !refused.some((crossing) => crossing.name === name)),
      new Set(crossings.flatMap(({ request }) => canariesIn(request))).size,
    ]).toEqual([needAnswer, [], Object.keys(canaries).length + 1]);
  });

  it('is returned only by the procedures that exist for it', () => {
    const found = crossings.flatMap(({ name, response }) =>
      canariesIn(response).map((canary) => `${name}: ${canary}`),
    );
    expect([...new Set(found)].sort()).toEqual([
      'entry:reveal: apiKey',
      'entry:reveal: nextSecretKey',
      'entry:reveal: passphrase',
      'entry:reveal: secretKey',
      'sign:login: apiKey',
      'sign:request: apiKey',
      'vault:create: recoveryCode',
      'vault:replace-recovery-code: nextRecoveryCode',
    ]);
  });

  it('is returned by entry:reveal one field at a time', () => {
    const reveals = crossings.filter(({ name }) => name === 'entry:reveal');
    const held = reveals.map(({ response }) => canariesIn(response).length);
    expect([reveals.length > 4, Math.max(...held)]).toEqual([true, 1]);
  });

  it('is in no event and no report', () => {
    const { events, reports } = profile.recorded;
    expect([canariesIn(events), reports]).toEqual([[], []]);
  });

  it('is in no question and in no preference', () => {
    const { settings, lastSeenRevisions } = profile.preferences;
    const outside = [profile.recorded.questions, settings, [...lastSeenRevisions]];
    expect([profile.recorded.questions.length > 0, canariesIn(outside)]).toEqual([true, []]);
  });

  it('reaches the clipboard only as a secret, and the shell only as the recovery kit', () => {
    const { secretCopies, textCopies, links, files } = profile.recorded;
    const isKit = ({ kind }: { kind: string }) => kind === 'recovery-kit';
    expect([
      secretCopies.map(({ text }) => text),
      files.filter(isKit),
      canariesIn([textCopies, links, files.filter((file) => !isKit(file))]),
    ]).toEqual([
      [canaries.apiKey, canaries.secretKey, canaries.passphrase, canaries.passphrase],
      [{ kind: 'recovery-kit', recoveryCode: recoveryCodes.recoveryCode }],
      [],
    ]);
  });

  it('is in no file of the folder', () => {
    const names = readdirSync(folder);
    const bytes = Buffer.concat(names.map((name) => readFileSync(join(folder, name))));
    const found = Object.values({ ...canaries, ...recoveryCodes }).filter((canary) =>
      spellings(canary).some((spelling) => bytes.includes(spelling)),
    );
    expect([names.length > 0, found]).toEqual([true, []]);
  });

  it('would have been found in each encoding', () => {
    const { secretKey } = canaries;
    const hidden = spellings(`x ${secretKey} y`).map((text) => canariesIn([{ deep: text }]));
    expect(hidden.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => ['secretKey']));
  });
});

describe('an error of the shell that quotes a secret', () => {
  it('crosses as INTERNAL without it', async () => {
    const failing = emptyProfile(folder);
    failing.answers.saveFile = (content) => {
      throw new Error(`EACCES: cannot write ${JSON.stringify(content)}`);
    };
    const { recoveryCode = '' } = recoveryCodes;
    const result = await failing.call('vault:save-recovery-kit', { recoveryCode });
    expect([result, canariesIn(result), failing.recorded.reports.length]).toEqual([
      { ok: false, error: { code: 'INTERNAL', message: expect.any(String) } },
      [],
      1,
    ]);
  });
});
