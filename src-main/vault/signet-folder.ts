import { posix, win32 } from 'node:path';

/** The properties of a machine that decide where programs store their files. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  /** Absolute, as `os.homedir()` returns it. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The `productName` of package.json, after which Electron names the profile folder. */
const productName = 'Signet';

/**
 * The folder for Signet's files of one user. It equals Electron's `userData`, so that both shells use the same
 * folder. An empty XDG_CONFIG_HOME counts as unset, as in Chromium (`base::nix::GetXDGDirectory`).
 */
export function signetFolder({ platform, home, env }: Machine): string {
  switch (platform) {
    case 'win32':
      return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), productName);
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', productName);
    default:
      return posix.join(env['XDG_CONFIG_HOME'] || posix.join(home, '.config'), productName);
  }
}
