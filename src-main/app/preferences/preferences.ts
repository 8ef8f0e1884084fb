import type { Rectangle } from 'electron';
import { defaultSettings, parse, type Settings, settingsSchema } from '#contract';
import { openPrivateStore } from './private-store.ts';
import { boundsOf, revisionsOf } from './stored-preferences.ts';

/** The preferences are kept outside the vault: nothing in them is secret or names a key. */
type Stored = {
  readonly settings: Settings;
  readonly bounds: Rectangle | null;
  /** The last revision of each vault, by its id, so that a restored older file is noticed. */
  readonly lastSeenRevisions: Readonly<Record<string, number>>;
};

const defaults: Stored = { settings: defaultSettings, bounds: null, lastSeenRevisions: {} };

/** Settings and window bounds, in a file of their own. */
export class Preferences {
  readonly #store = openPrivateStore<Stored>({ name: 'preferences', defaults });

  settings(): Settings {
    // A file that an older version wrote lacks the settings of a newer one.
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

  /** Never goes back, so an older file that was put back is noticed until it has caught up. */
  rememberRevision(vaultId: string, revision: number): void {
    if (revision <= this.lastSeenRevision(vaultId)) return;
    const revisions = revisionsOf(this.#store.get('lastSeenRevisions'));
    this.#store.set('lastSeenRevisions', { ...revisions, [vaultId]: revision });
  }
}
