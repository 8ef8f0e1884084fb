import { join } from 'node:path';
import { app, BrowserWindow, nativeImage, type Rectangle, screen } from 'electron';
import type { EventName } from '#contract';
import type { MainTranslate } from '#words/main';
import type { Preferences } from '../preferences/preferences.ts';
import { pageUrl } from '../security/own-page.ts';
import { showContextMenu } from './menu.ts';
import { askAboutPage } from './page-question.ts';
import { watchPage } from './page-watch.ts';
import { webPreferences, windowOptions } from './window-options.ts';

type WindowParts = {
  readonly translate: () => MainTranslate;
  readonly preferences: Pick<Preferences, 'settings' | 'bounds' | 'rememberBounds'>;
};

/** The only window. It is created when it is first shown, and again after it was closed. */
export class MainWindow {
  readonly #parts: WindowParts;
  #window: BrowserWindow | undefined;
  #mark: string | undefined;
  #mayClose = false;

  constructor(parts: WindowParts) {
    this.#parts = parts;
  }

  get current(): BrowserWindow | undefined {
    return this.#window?.isDestroyed() ? undefined : this.#window;
  }

  /**
   * Brings the window to the front, and creates it if there is none.
   *
   * @param url a screen of the page; without it, the page stays where it is
   */
  show(url?: string): void {
    const window = this.current;
    if (!window) {
      this.#window = this.#create(url ?? pageUrl);
      return;
    }
    // Loading the address that is shown already would drop what is being typed.
    if (url !== undefined && url !== window.webContents.getURL()) void window.loadURL(url);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Shows a mark over the window's button in the taskbar of Windows; `undefined` removes it. */
  mark(meaning: string | undefined): void {
    this.#mark = meaning;
    const { current } = this;
    if (current) this.#showMark(current);
  }

  /** Reloads the page, so that everything its JavaScript held is gone. */
  reload(): void {
    this.current?.webContents.reload();
  }

  /** Tells the page that something has changed. */
  send(event: EventName): void {
    this.current?.webContents.send(event);
  }

  /** From now on closing the window closes it, even if Signet stays in the tray. */
  allowClose(): void {
    this.#mayClose = true;
  }

  #create(url: string): BrowserWindow {
    const { preferences, translate } = this.#parts;
    const window = new BrowserWindow({
      ...windowOptions,
      // Linux takes the icon from here; elsewhere it is the program's own.
      icon: join(import.meta.dirname, '../renderer/icon.png'),
      ...visibleBounds(preferences.bounds()),
      webPreferences: {
        ...webPreferences,
        // SECURITY: no debugging in what people install; a debugger would see whatever the page shows.
        devTools: !app.isPackaged,
        preload: join(import.meta.dirname, '../preload/preload.cjs'),
      },
    });
    // SECURITY: kept out of screenshots and screen shares on Windows. On macOS, programs that use ScreenCaptureKit
    // still see the window (electron/electron#48258), and Linux has nothing of the kind.
    window.setContentProtection(true);
    window.once('ready-to-show', () => window.show());
    // A hidden window has no button, and so loses its mark.
    if (process.platform === 'win32') window.on('show', () => this.#showMark(window));
    window.on('close', (event) => {
      preferences.rememberBounds(window.getNormalBounds());
      if (this.#mayClose || !preferences.settings().staysInTray) return;
      event.preventDefault();
      window.hide();
    });
    window.webContents.on('context-menu', (_event, place) =>
      showContextMenu(window, place, translate()),
    );
    watchPage(window, {
      ask: (about) => askAboutPage(window, { about, t: translate() }),
      quit: () => app.quit(),
    });
    void window.loadURL(url);
    return window;
  }

  #showMark(window: BrowserWindow): void {
    const path = join(import.meta.dirname, '../renderer/badge.png');
    const overlay = this.#mark === undefined ? null : nativeImage.createFromPath(path);
    window.setOverlayIcon(overlay, this.#mark ?? '');
  }
}

/** Returns the last bounds of the window, unless that screen is gone. */
function visibleBounds(bounds: Rectangle | undefined): Partial<Rectangle> {
  if (!bounds) return {};
  const { workArea } = screen.getDisplayMatching(bounds);
  const isVisible =
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y >= workArea.y &&
    bounds.y < workArea.y + workArea.height;
  return isVisible ? bounds : {};
}
