import { ipcMain } from 'electron';
import ElectronStore, { type Options } from 'electron-store';

/** Opens a JSON file of the profile, which only its owner can read. A file that is no JSON is replaced. */
export function openPrivateStore<Stored extends Record<string, unknown>>(
  options: Options<Stored> & { readonly name: string },
): ElectronStore<Stored> {
  const store = new ElectronStore<Stored>({
    ...options,
    clearInvalidConfig: true,
    // SECURITY: by default, electron-store makes a file that everybody can read.
    configFileMode: 0o600,
  });
  // SECURITY: rule 17. electron-store tells any page that asks where the profile is.
  ipcMain.removeAllListeners('electron-store-get-data');
  return store;
}
