// nativeTheme: passed on to every page as the media feature `prefers-color-scheme`.
import type { CdpSession } from './cdp.ts';
import { RefusingEmitter } from './refusal.ts';

type Source = Electron.NativeTheme['themeSource'];

export class NativeTheme extends RefusingEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly shouldUseDarkColorsForSystemIntegratedUI = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  readonly shouldDifferentiateWithoutColor = false;
  readonly #pages = new Set<CdpSession>();
  #source: Source = 'system';
  #systemIsDark = false;

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (source !== 'system' && source !== 'light' && source !== 'dark') {
      throw new TypeError('themeSource must be system, light or dark');
    }
    this.#source = source;
    this.#changed();
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#systemIsDark : this.#source === 'dark';
  }

  /** Not in Electron's API: changes the system's theme, as the user would. */
  static setSystem(theme: NativeTheme, dark: boolean): void {
    theme.#systemIsDark = dark;
    theme.#changed();
  }

  async paint(page: CdpSession): Promise<void> {
    this.#pages.add(page);
    // Not set until the app or the system chooses a theme, so that page.emulateMedia works.
    if (this.#source !== 'system' || this.#systemIsDark) await this.#tell(page);
  }

  #changed(): void {
    for (const page of this.#pages) this.#tell(page).catch(() => this.#pages.delete(page));
    this.emit('updated');
  }

  async #tell(page: CdpSession): Promise<void> {
    const value = this.shouldUseDarkColors ? 'dark' : 'light';
    await page.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value }],
    });
  }
}
