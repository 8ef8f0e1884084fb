import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The facts that decide whether Chromium's sandbox can start on Linux. */
export type SandboxWorld = {
  readonly platform: NodeJS.Platform;
  /** `undefined` on Windows. */
  readonly uid: number | undefined;
  /** Reads a kernel setting, without the line break; `undefined` if this kernel does not have it. */
  readonly setting: (name: string) => string | undefined;
  /** Reads owner and mode of a file; `undefined` if there is none. */
  readonly owner: (path: string) => { readonly uid: number; readonly mode: number } | undefined;
};

export type Obstacle = {
  /** The obstacle, as the beginning of a sentence. */
  readonly cause: string;
  readonly remedy: string;
  /** If `false`, an AppArmor profile may still allow the sandbox, which only a try can show. */
  readonly isCertain: boolean;
};

/** The mode that Chromium requires, with root as owner (sandbox/linux/suid/client/setuid_sandbox_host.cc). */
const setuidMode = 0o4755;

/**
 * Finds out why Chromium's sandbox could not start. It needs user namespaces, or else its helper
 * `chrome-sandbox`, owned by root with mode 4755; for root it never starts. An Electron that npm unpacked as an
 * ordinary user has no such helper.
 *
 * @param executable the path of Electron's executable
 * @returns `undefined` if no obstacle is known
 */
export function sandboxObstacle(executable: string, world: SandboxWorld): Obstacle | undefined {
  if (world.platform !== 'linux') return undefined;
  if (world.uid === 0) {
    return {
      cause: 'Electron does not start as root',
      remedy: 'start Signet as an ordinary user',
      isCertain: true,
    };
  }
  const helper = world.owner(helperBeside(executable));
  if (helper?.uid === 0 && (helper.mode & setuidMode) === setuidMode) return undefined;
  const remedy = helperRemedy(executable);
  if (world.setting('kernel/unprivileged_userns_clone') === '0') {
    return { cause: switchedOff('kernel.unprivileged_userns_clone'), remedy, isCertain: true };
  }
  if (world.setting('user/max_user_namespaces') === '0') {
    return { cause: switchedOff('user.max_user_namespaces'), remedy, isCertain: true };
  }
  if (world.setting('kernel/apparmor_restrict_unprivileged_userns') === '1') {
    return {
      cause: "AppArmor denies Electron the user namespaces that Chromium's sandbox needs",
      remedy: `${remedy}, or give it an AppArmor profile (see Troubleshooting in README.md)`,
      isCertain: false,
    };
  }
  return undefined;
}

/** @returns the commands that fix Chromium's helper */
export function helperRemedy(executable: string): string {
  const helper = `'${helperBeside(executable).replaceAll("'", "'\\''")}'`;
  return `run sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`;
}

function helperBeside(executable: string): string {
  return join(dirname(executable), 'chrome-sandbox');
}

function switchedOff(setting: string): string {
  return `the user namespaces that Chromium's sandbox needs are turned off (${setting} is 0)`;
}

/** The facts of this machine. */
export const thisMachine: SandboxWorld = {
  platform: process.platform,
  uid: process.getuid?.(),
  setting: (name) => attempt(() => readFileSync(`/proc/sys/${name}`, 'utf8').trim()),
  owner: (path) => attempt(() => statSync(path)),
};

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
