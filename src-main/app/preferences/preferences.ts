import type { Rectangle } from 'electron';
import ElectronStore from 'electron-store';
import { defaultSettings, parse, type Settings, settingsSchema } from '#contract';
import { boundsOf, revisionsOf } from './stored-preferences.ts';

/** What is kept outside the vault: nothing secret, and no name of any key. */
type Stored = {
  readonly settings: Settings;
  readonly bounds: Rectangle | null;
  /** By vault id: the last revision seen, so that an older file put back is noticed. */
  readonly lastSeenRevisions: Readonly<Record<string, number>>;
};

const defaults: Stored = { settings: defaultSettings, bounds: null, lastSeenRevisions: {} };

/** Settings and window bounds, in a file of their own. */
export class Preferences {
  readonly #store = new ElectronStore<Stored>({
    name: 'preferences',
    defaults,
    clearInvalidConfig: true,
    // SECURITY: electron-store's own default is readable by everybody.
    configFileMode: 0o600,
  });

  settings(): Settings {
    // What a newer version has more is not in a file that an older one wrote.
    const stored = settingsSchema.safeParse({ ...defaultSettings, ...this.#store.get('settings') });
    return stored.success ? stored.data : defaultSettings;
  }

  /** @throws SignetError `INPUT_INVALID` */
  change(change: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): Settings {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const next = { ...this.settings(), ...Object.fromEntries(given) };
    const settings = parse(settingsSchema, next, 'settings');
    this.#store.set('settings', settings);
    return settings;
  }

  bounds(): Rectangle | undefined {
    return boundsOf(this.#store.get('bounds'));
  }

  rememberBounds(bounds: Rectangle): void {
    this.#store.set('bounds', bounds);
  }

  lastSeenRevision(vaultId: string): number {
    return revisionsOf(this.#store.get('lastSeenRevisions'))[vaultId] ?? 0;
  }

  /** Never goes back: an older file put back stays noticed until it has caught up. */
  rememberRevision(vaultId: string, revision: number): void {
    if (revision <= this.lastSeenRevision(vaultId)) return;
    const revisions = revisionsOf(this.#store.get('lastSeenRevisions'));
    this.#store.set('lastSeenRevisions', { ...revisions, [vaultId]: revision });
  }
}
