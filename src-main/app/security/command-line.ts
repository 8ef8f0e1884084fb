import type { MainTranslate } from '#words/main';

/** The switch that marks a start at login. */
export const loginSwitch = 'at-login';

/**
 * The switches that a packaged Signet accepts: those for its appearance and its profile, and those that systems
 * add. All others are refused, because most of Chromium's switches weaken its security: they disable the sandbox,
 * open a debugging port, load extensions or log the network.
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

/** The command line and environment of this start. */
export type Start = {
  readonly isPackaged: boolean;
  readonly platform: string;
  /** The arguments that follow the executable. */
  readonly args: readonly string[];
  /** Chromium's own word, which knows of `ELECTRON_DISABLE_SANDBOX` too. */
  readonly hasNoSandbox: boolean;
};

/**
 * Finds a switch that a packaged Signet must not be started with. From the sources every switch is allowed, because
 * tests in a container run as root, where Chromium has no sandbox.
 *
 * @returns the switch as Chromium names it, in lower case; `undefined` if there is none
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
 * Parses a command line like Chromium (base/command_line.cc): white space around arguments is trimmed, and a single
 * dash also starts a switch, on Windows a slash.
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
