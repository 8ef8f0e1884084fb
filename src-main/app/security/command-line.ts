import type { MainTranslate } from '#words/main';

/** The switch that tells a start at login from one by hand. */
export const loginSwitch = 'at-login';

/**
 * What a packaged Signet may be started with: how it looks, where its profile lies, and what systems add. All
 * else is refused, since most of Chromium's switches take a guard away or open a door: the sandbox, a port for
 * a debugger, extensions, a log of the network.
 */
const allowed: ReadonlySet<string> = new Set([
  loginSwitch,
  'user-data-dir',
  'lang',
  'force-device-scale-factor',
  'force-prefers-reduced-motion',
  'force-high-contrast',
  'force-renderer-accessibility',
  'disable-gpu',
  'disable-gpu-compositing',
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'wayland-text-input-version',
  'gtk-version',
  // COM on Windows, where a notification of a Signet that has ended is clicked (LocalServer32).
  'embedding',
  // Signet's installer on Windows, after an update (electron-builder, NsisTarget).
  'updated',
]);

/** The Finder of macOS used to add its number of the process. */
const processNumber = /^psn_\d+_\d+$/;

/** How Signet was started. */
export type Start = {
  readonly isPackaged: boolean;
  readonly platform: string;
  /** The arguments that follow the executable. */
  readonly args: readonly string[];
  /** Chromium's own word, which knows of `ELECTRON_DISABLE_SANDBOX` too. */
  readonly hasNoSandbox: boolean;
};

/**
 * Tells why a packaged Signet must not go on. From the sources everything may be given: tests in a container
 * run as root, where Chromium has no sandbox.
 *
 * @returns a switch as Chromium names it, in lower case; `undefined` where all is well
 */
export function forbiddenSwitch({
  isPackaged,
  platform,
  args,
  hasNoSandbox,
}: Start): string | undefined {
  if (!isPackaged) return undefined;
  if (hasNoSandbox) return 'no-sandbox';
  return switchesOf(args, platform).find((name) => !allowed.has(name) && !processNumber.test(name));
}

/** @param name a switch, shown only as far as it is spelt like one */
export function forbiddenMessage(name: string, t: MainTranslate): string {
  if (name === 'no-sandbox') return t('failures:start.noSandbox');
  const shown = name.slice(0, 60).replaceAll(/[^a-z0-9-]/g, '?');
  return t('failures:start.forbiddenSwitch', { switch: shown });
}

/**
 * As Chromium reads a command line (base/command_line.cc): it trims white space around each argument, and one
 * dash is a switch too, on Windows a slash.
 */
function switchesOf(args: readonly string[], platform: string): readonly string[] {
  const trimmed = args.map((argument) => argument.trim());
  const end = trimmed.indexOf('--');
  const prefix = platform === 'win32' ? /^(?:--?|\/)([^=]+)/ : /^--?([^=]+)/;
  return trimmed.slice(0, end === -1 ? trimmed.length : end).flatMap((argument) => {
    const name = prefix.exec(argument)?.[1];
    return name === undefined ? [] : [name.toLowerCase()];
  });
}
