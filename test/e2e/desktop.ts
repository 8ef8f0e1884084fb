import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import type { ProcedureName, RequestOf, ResponseOf, Result } from '#contract';
import { formatRoute, type Route } from '../../src-renderer/route/route.ts';
import {
  type Desktop,
  runDesktop,
  type StartedDesktop,
  startAgain,
  startDesktop,
} from '../support/desktop/driver.ts';
import type { DriverName } from '../support/desktop/driver-choice.ts';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const masterPassword = 'correct horse battery staple';

/** The preload's API. It is typed here because specs are compiled without the page. */
type PageBridge = { call(name: string, request: unknown): Promise<string> };

/** Signet, running in a profile of its own. */
export type Signet = Desktop & {
  /** Calls a procedure as the page would, and gives the result as it crossed. */
  readonly call: <Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<Result<ResponseOf<Name>>>;
  /** Does the same as {@link call}, for calls that must succeed. */
  readonly value: <Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<ResponseOf<Name>>;
};

type SignetOptions = {
  readonly userDataDir?: string;
  readonly driver?: DriverName | undefined;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts Signet, and waits for its page. */
export async function launchSignet(options: SignetOptions = {}): Promise<Signet> {
  return shownSignet(await startSignet(options));
}

function builtToday(): string {
  return `--built-at=${new Date().toISOString()}`;
}

/** Starts Signet, which may stay in the tray. */
export function startSignet(options: SignetOptions = {}): Promise<StartedDesktop> {
  const { userDataDir, driver, args = [], env } = options;
  const isDated = args.some((arg) => arg.startsWith('--built-at='));
  return startDesktop({
    mainPath: projectFolder,
    // The floor of the KDF: a second for each unlock would prove nothing more.
    // An old clone is built as of its commit, and would say on every screen that it is old.
    args: ['--kdf-target-ms=1', ...(isDated ? [] : [builtToday()]), ...args],
    ...(userDataDir === undefined ? {} : { userDataDir }),
    ...(driver === undefined ? {} : { driver }),
    ...(env === undefined ? {} : { env }),
  });
}

/** Waits for the page of a Signet that was started. */
export async function shownSignet(started: StartedDesktop): Promise<Signet> {
  const desktop = { ...started, page: await started.firstPage() };
  const call: Signet['call'] = async (name, request) => {
    const answer = await desktop.page.evaluate(
      ([procedure, payload]) =>
        (globalThis as unknown as { signet: PageBridge }).signet.call(procedure, payload),
      [name, request] as const,
    );
    return JSON.parse(answer);
  };
  const value: Signet['value'] = async (name, request) => {
    const result = await call(name, request);
    if (result.ok) return result.value;
    throw new Error(`${name} was refused: ${result.error.code}: ${result.error.message}`);
  };
  return { ...desktop, call, value };
}

/** Starts Signet where it runs already. @returns the exit code of the second */
export function startSignetAgain(
  userDataDir: string,
  driver: DriverName | undefined,
): Promise<number | null> {
  const options = { mainPath: projectFolder, userDataDir };
  return startAgain(driver === undefined ? options : { ...options, driver });
}

/** Runs a Signet that ends on its own. @returns its exit code and its output */
export function runSignet(
  userDataDir: string,
  { driver, env, args }: Pick<SignetOptions, 'driver' | 'env' | 'args'>,
): ReturnType<typeof runDesktop> {
  const options = { mainPath: projectFolder, userDataDir };
  return runDesktop({
    ...options,
    ...(driver && { driver }),
    ...(env && { env }),
    ...(args && { args }),
  });
}

/** Every test gets Signet in a fresh profile, closed and removed afterwards. */
export const test = base.extend<{ signet: Signet }, { driver: DriverName | undefined }>({
  driver: [undefined, { option: true, scope: 'worker' }],
  signet: async ({ driver }, use) => {
    const signet = await launchSignet({ driver });
    await use(signet);
    await signet.close();
  },
});

export { expect };

/** Creates the vault unless it is there, without the page. */
export async function makeVault({ value }: Signet): Promise<void> {
  const { state } = await value('vault:status', {});
  if (state === 'missing') await value('vault:create', { password: masterPassword });
}

/** Creates the vault through the page, up to the recovery kit or through it. @returns the recovery code */
export async function createVault(
  page: Page,
  { andFinish = false }: { readonly andFinish?: boolean } = {},
): Promise<string> {
  await page.getByLabel('Master password', { exact: true }).fill(masterPassword);
  await page.getByLabel('Master password again', { exact: true }).fill(masterPassword);
  await page.getByRole('button', { name: 'Create vault' }).click();
  const recoveryCode = await readRecoveryCode(page);
  if (andFinish) await proveRecoveryCode(page, recoveryCode);
  return recoveryCode;
}

/** Reads the nine groups off the recovery kit. */
export async function readRecoveryCode(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Keep your recovery code' })).toBeVisible();
  const [text = ''] = await page.getByRole('main').allInnerTexts();
  return (text.match(/\b[0-9A-HJKMNP-TV-Z]{4}\b/g) ?? []).slice(0, 9).join('-');
}

/** Types back the two groups that the recovery kit asks for. */
export async function proveRecoveryCode(page: Page, recoveryCode: string): Promise<void> {
  await page.getByRole('button', { name: 'I kept it' }).click();
  const groups = recoveryCode.split('-');
  for (const field of await page.getByLabel(/^Group \d$/).all()) {
    const name = await field.evaluate((input) => {
      const [label] = (input as HTMLInputElement).labels ?? [];
      return label?.textContent ?? '';
    });
    await field.fill(groups[Number(name.replace(/\D/g, '')) - 1] ?? '');
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
}

/** Goes to a screen by its place in the address, as a link does. */
export async function goTo(page: Page, route: Route): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, formatRoute(route));
}

/** Pastes as the keyboard does, whatever the clipboard of the machine holds. */
export async function paste(page: Page, label: RegExp | string, text: string): Promise<void> {
  await page.getByLabel(label).evaluate((target, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    const how = { clipboardData, bubbles: true, cancelable: true };
    target.dispatchEvent(new ClipboardEvent('paste', how));
  }, text);
}
