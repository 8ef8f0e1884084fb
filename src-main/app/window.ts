import { join } from 'node:path';
import { app, BrowserWindow, type Rectangle, screen } from 'electron';
import type { EventName } from '../contract/index.ts';
import { pageUrl } from './own-page.ts';
import { webPreferences, windowOptions } from './window-options.ts';

type WindowMemory = {
  readonly bounds: () => Rectangle | undefined;
  readonly rememberBounds: (bounds: Rectangle) => void;
};

/** The one window: made when first shown, made again when it was closed. */
export class MainWindow {
  readonly #memory: WindowMemory;
  #window: BrowserWindow | undefined;

  constructor(memory: WindowMemory) {
    this.#memory = memory;
  }

  get current(): BrowserWindow | undefined {
    return this.#window?.isDestroyed() ? undefined : this.#window;
  }

  /** Brings the window to the front, making it where there is none. */
  show(): void {
    const window = this.current;
    if (!window) {
      this.#window = this.#create();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Starts the page afresh: everything its JavaScript held is gone. */
  reload(): void {
    this.current?.webContents.reload();
  }

  /** Tells the page that something changed. */
  send(event: EventName): void {
    this.current?.webContents.send(event);
  }

  #create(): BrowserWindow {
    const window = new BrowserWindow({
      ...windowOptions,
      // Linux takes the icon from here; elsewhere it is the program's own.
      icon: join(import.meta.dirname, '../renderer/icon.png'),
      ...visibleBounds(this.#memory.bounds()),
      webPreferences: {
        ...webPreferences,
        // SECURITY: no debugging in what people install; a debugger would see whatever the page shows.
        devTools: !app.isPackaged,
        preload: join(import.meta.dirname, '../preload/preload.cjs'),
      },
    });
    // SECURITY: kept out of screenshots and screen shares, where the system has that (not on Linux).
    window.setContentProtection(true);
    window.once('ready-to-show', () => window.show());
    window.on('close', () => this.#memory.rememberBounds(window.getNormalBounds()));
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
    });
    void window.loadURL(pageUrl);
    return window;
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
