import { posix, win32 } from 'node:path';

/** What decides where programs keep their things on a machine. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  /** Absolute, as `os.homedir()` gives it. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The `productName` of package.json: Electron names the folder of a profile after it. */
const productName = 'Signet';

/**
 * The folder in which Signet keeps its things for one user. It is Electron's own `userData`, so that both
 * shells mean the same folder; Electron asks Chromium, which takes an empty XDG_CONFIG_HOME for none
 * (`base::nix::GetXDGDirectory`).
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
