import { join } from 'node:path';
import { app, BrowserWindow, nativeImage, type Rectangle, screen } from 'electron';
import type { EventName } from '#contract';
import type { MainTranslate } from '#words/main';
import { pageUrl } from '../security/own-page.ts';
import { showContextMenu } from './menu.ts';
import { askAboutPage } from './page-question.ts';
import { watchPage } from './page-watch.ts';
import { webPreferences, windowOptions } from './window-options.ts';

type WindowParts = {
  readonly translate: () => MainTranslate;
  /** Whether closing it hides it: Signet goes on in the tray. */
  readonly hidesOnClose: () => boolean;
  readonly bounds: () => Rectangle | undefined;
  readonly rememberBounds: (bounds: Rectangle) => void;
};

/** The one window: made when first shown, made again when it was closed. */
export class MainWindow {
  readonly #parts: WindowParts;
  #window: BrowserWindow | undefined;
  #mark: string | undefined;

  constructor(parts: WindowParts) {
    this.#parts = parts;
  }

  get current(): BrowserWindow | undefined {
    return this.#window?.isDestroyed() ? undefined : this.#window;
  }

  /**
   * Brings the window to the front, making it where there is none.
   *
   * @param url a place of the page; without one, where it is
   */
  show(url?: string): void {
    const window = this.current;
    if (!window) {
      this.#window = this.#create(url ?? pageUrl);
      return;
    }
    // To load the address that is shown would drop what is being typed.
    if (url !== undefined && url !== window.webContents.getURL()) void window.loadURL(url);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Puts a mark over its button in the taskbar of Windows; `undefined` takes it away. */
  mark(meaning: string | undefined): void {
    this.#mark = meaning;
    const { current } = this;
    if (current) this.#showMark(current);
  }

  /** Starts the page afresh: everything its JavaScript held is gone. */
  reload(): void {
    this.current?.webContents.reload();
  }

  /** Tells the page that something changed. */
  send(event: EventName): void {
    this.current?.webContents.send(event);
  }

  #create(url: string): BrowserWindow {
    const window = new BrowserWindow({
      ...windowOptions,
      // Linux takes the icon from here; elsewhere it is the program's own.
      icon: join(import.meta.dirname, '../renderer/icon.png'),
      ...visibleBounds(this.#parts.bounds()),
      webPreferences: {
        ...webPreferences,
        // SECURITY: no debugging in what people install; a debugger would see whatever the page shows.
        devTools: !app.isPackaged,
        preload: join(import.meta.dirname, '../preload/preload.cjs'),
      },
    });
    // SECURITY: kept out of screenshots and screen shares on Windows. On macOS programs that use ScreenCaptureKit
    // see the window all the same (electron/electron#48258), and Linux has nothing of the kind.
    window.setContentProtection(true);
    window.once('ready-to-show', () => window.show());
    // The mark goes with the button, which a window that is hidden does not have.
    if (process.platform === 'win32') window.on('show', () => this.#showMark(window));
    window.on('close', (event) => {
      this.#parts.rememberBounds(window.getNormalBounds());
      if (!this.#parts.hidesOnClose()) return;
      event.preventDefault();
      window.hide();
    });
    window.webContents.on('context-menu', (_event, place) =>
      showContextMenu(window, place, this.#parts.translate()),
    );
    watchPage(window, {
      ask: (about) => askAboutPage(window, { about, t: this.#parts.translate() }),
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

/** Where the window was, unless that screen is no longer there. */
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
