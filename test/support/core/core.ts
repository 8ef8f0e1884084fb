import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { assertNever, type EventName, type Result } from '#contract';
import { createHandlers } from '../../../src-main/ipc/handlers.ts';
import { createRouter, type Router } from '../../../src-main/ipc/router.ts';
import { Session } from '../../../src-main/operations/session.ts';
import { createRecoveryCode, formatRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { writeLargeVault } from '../../bench/large-vault.ts';
import { createFakeShell, type FakeShell } from '../fake-shell.ts';
import { type ProxiedExchange, startProxiedExchange } from '../proxied-exchange.ts';
import { certificate } from '../simulator/certificate.ts';
import type { CoreAction, CoreOptions, CoreRecord, CoreReply } from './core-link.ts';

/** Everything behind a page except Electron: the real router, core and vault file, with a fake shell. */
type Core = {
  readonly fake: FakeShell;
  readonly router: Router;
  readonly exchange: ProxiedExchange | undefined;
  readonly folder: string;
  /** Empty without a vault. */
  readonly recoveryCode: string;
  /** Wakes the caller that waits for events between answers. */
  wake: (() => void) | undefined;
};

const cores = new Map<string, Core>();
const vaults = new Map<number, Promise<{ readonly path: string; readonly recoveryCode: string }>>();
const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** @returns the id of the core */
export async function openCore(options: CoreOptions): Promise<string> {
  const folder = temporaryFolder();
  const fake = createFakeShell(join(folder, 'vault.signet'));
  Object.defineProperty(fake.answers, 'now', { get: () => new Date() });
  fake.preferences.settings = { ...fake.preferences.settings, ...options.settings };
  const exchange = options.issued && (await startProxiedExchange(options.issued));
  if (exchange) {
    setDefaultCACertificates([...new Set([...getCACertificates('default'), certificate.cert])]);
    fake.answers.proxy = { httpsProxy: exchange.proxy.url, noProxy: '' };
  }
  const id = randomUUID();
  const shell = {
    ...fake.shell,
    notify: (event: EventName) => {
      fake.shell.notify(event);
      // After every save, main evaluates the reminders and notifies the page.
      if (event === 'entries:changed') fake.shell.notify('reminders:changed');
      cores.get(id)?.wake?.();
    },
  };
  const session = new Session(shell);
  const router = createRouter(createHandlers(shell, session), shell.report);
  let recoveryCode = '';
  if (options.vault !== 'missing') {
    const made = await madeVault(options.size ?? 0);
    await copyFile(made.path, join(folder, 'vault.signet'));
    recoveryCode = made.recoveryCode;
    if (options.vault === 'unlocked') {
      expectOk(await router('vault:unlock-with-recovery', { recoveryCode }));
    }
  }
  fake.recorded.events.length = 0;
  cores.set(id, { fake, router, exchange, folder, recoveryCode, wake: undefined });
  return id;
}

export async function callCore(id: string, name: string, request: unknown): Promise<CoreReply> {
  const { fake, router } = coreOf(id);
  const result = await router(name, request);
  // An unexpected error is a bug in the core, so the test must see it.
  const [unexpected] = fake.recorded.reports.splice(0);
  if (unexpected !== undefined) throw unexpected;
  return { result, events: fake.recorded.events.splice(0) };
}

/** Waits for the next events between answers, since a save may end after its answer. */
export async function nextEvents(id: string): Promise<readonly EventName[] | undefined> {
  const core = cores.get(id);
  if (core && core.fake.recorded.events.length === 0) {
    await new Promise<void>((resolve) => {
      core.wake = resolve;
    });
  }
  return cores.get(id)?.fake.recorded.events.splice(0);
}

export async function changeCore(id: string, action: CoreAction): Promise<void> {
  const { fake, router, exchange, recoveryCode } = coreOf(id);
  if (action.kind === 'unlock') {
    expectOk(await router('vault:unlock-with-recovery', { recoveryCode }));
    return;
  }
  if (action.kind === 'confirm') {
    fake.answers.confirm = () => action.isAllowed;
    return;
  }
  if (!exchange) throw new Error('This core has no exchange. Pass `issued` to openCore.');
  return changeExchange(exchange, action);
}

async function changeExchange(
  exchange: ProxiedExchange,
  action: Exclude<CoreAction, { readonly kind: 'confirm' | 'unlock' }>,
): Promise<void> {
  switch (action.kind) {
    case 'come-from':
      return exchange.comeFrom(action.address);
    case 'set-clock':
      return exchange.clock.setOffset(action.offsetMs);
    case 'slow-down':
      return exchange.conduct.setFault(
        action.ms === 0 ? undefined : () => ({ kind: 'slow', ms: action.ms }),
      );
    case 'answer':
      return exchange.conduct.setFault(({ path }) =>
        path.endsWith(action.path)
          ? { kind: 'answer', answer: { status: 200, body: action.body } }
          : undefined,
      );
    case 'cut-off':
      return exchange.proxy.close();
    case 'edit-key':
      exchange.keys.edit(action.apiKey, action.change);
      return;
    case 'delete-key':
      return exchange.keys.delete(action.apiKey);
    default:
      return assertNever(action);
  }
}

export function readCore(id: string): CoreRecord {
  const { links, secretCopies, textCopies, files } = coreOf(id).fake.recorded;
  return { links, secretCopies, textCopies, files };
}

export async function closeCore(id: string): Promise<void> {
  const { router, exchange, folder, wake } = coreOf(id);
  cores.delete(id);
  wake?.();
  await router('vault:lock', {});
  await exchange?.close();
  // Signing does not wait for its record to be saved, so the last save may still be running there.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function coreOf(id: string): Core {
  const core = cores.get(id);
  if (!core) throw new Error('This core does not exist, or was closed.');
  return core;
}

function expectOk(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
}

/** Creates a vault with `size` keys once per run, the only Argon2 for all tests that start unlocked. */
function madeVault(size: number) {
  const known = vaults.get(size) ?? makeVault(size);
  vaults.set(size, known);
  return known;
}

async function makeVault(size: number) {
  const path = join(temporaryFolder(), 'vault.signet');
  const code = createRecoveryCode();
  // Formats the code before creating the fixture, which wipes it.
  const recoveryCode = formatRecoveryCode(code);
  await writeLargeVault(path, size, code);
  return { path, recoveryCode };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signet-page-'));
  folders.push(folder);
  return folder;
}
