// BrowserWindow: the stand-in keeps the state of a window, and Chromium runs its page.
import { record } from './calls.ts';
import type { Engine } from './engine.ts';
import { createEvent } from './event.ts';
import { Geometry } from './geometry.ts';
import type { IpcMain } from './ipc-main.ts';
import type { NativeImage } from './native-image.ts';
import type { NativeTheme } from './native-theme.ts';
import { refuseStatics } from './refusal.ts';
import type { Session } from './session.ts';
import { WebContents } from './web-contents.ts';
import type { WindowHost } from './window-host.ts';
import { focusedWindow, WindowState } from './window-state.ts';

/** The part of the app that all windows share. */
export interface WindowManager {
  readonly engine: Engine;
  readonly ipcMain: IpcMain;
  readonly nativeTheme: NativeTheme;
  readonly session: Session;
  readonly isReady: () => boolean;
  readonly emit: (name: string, ...args: unknown[]) => void;
  readonly allClosed: () => void;
  readonly closePrevented: () => void;
}

type Options = Electron.BrowserWindowConstructorOptions;

const all = new Set<BrowserWindow>();
let manager: WindowManager | undefined;
let last = 0;

export function manageWindows(given: WindowManager): void {
  manager = given;
}

class BrowserWindow extends WindowState {
  readonly id = ++last;
  readonly webContents: WebContents;
  readonly #options: Options;
  readonly #geometry: Geometry;
  #destroyed = false;
  #closing = false;

  constructor(options: Options = {}) {
    super(options, (name, window) => manager?.emit(name, {}, window));
    if (manager?.isReady() !== true) {
      throw new Error('Cannot create BrowserWindow before app is ready');
    }
    record('BrowserWindow', options);
    this.#options = options;
    this.#geometry = new Geometry(options, (name) => this.emit(name));
    this.webContents = new WebContents(this.#hostOf(manager));
    this.#geometry.attach(this.webContents, manager.engine);
    all.add(this);
    if (this.isVisible()) this.takeFocus();
    manager.emit('browser-window-created', {}, this);
    manager.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all];
  }

  static getFocusedWindow(): BrowserWindow | null {
    // Only windows of this class can have the focus.
    return focusedWindow() as BrowserWindow | null;
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }

  static fromWebContents(webContents: WebContents): BrowserWindow | null {
    return (
      BrowserWindow.getAllWindows().find((window) => window.webContents === webContents) ?? null
    );
  }

  loadURL(url: string, options?: Electron.LoadURLOptions): Promise<void> {
    return this.webContents.loadURL(url, options);
  }

  loadFile(filePath: string): Promise<void> {
    return this.webContents.loadFile(filePath);
  }

  reload(): void {
    this.webContents.reload();
  }

  close(): void {
    this.#close(true);
  }

  destroy(): void {
    if (!this.#destroyed) manager?.engine.closeTarget(this.#targetId());
    this.#gone();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getBounds(): Electron.Rectangle {
    return this.#geometry.bounds;
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#geometry.set(bounds);
  }

  getContentBounds(): Electron.Rectangle {
    return this.#geometry.bounds;
  }

  getNormalBounds(): Electron.Rectangle {
    return this.#geometry.bounds;
  }

  getSize(): number[] {
    return [this.#geometry.bounds.width, this.#geometry.bounds.height];
  }

  getContentSize(): number[] {
    return this.getSize();
  }

  setSize(width: number, height: number): void {
    this.#geometry.set({ width, height });
  }

  getPosition(): number[] {
    return [this.#geometry.bounds.x, this.#geometry.bounds.y];
  }

  setPosition(x: number, y: number): void {
    this.#geometry.set({ x, y });
  }

  getMinimumSize(): number[] {
    return [this.#options.minWidth ?? 0, this.#options.minHeight ?? 0];
  }

  center(): void {
    this.#geometry.center();
  }

  capturePage(rect?: Electron.Rectangle): Promise<NativeImage> {
    return this.webContents.capturePage(rect);
  }

  #targetId(): string {
    return WebContents.targetIdOf(this.webContents) ?? '';
  }

  #close(runBeforeUnload: boolean): void {
    if (this.#destroyed || this.#closing) return;
    const event = createEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) {
      manager?.closePrevented();
      return;
    }
    if (!runBeforeUnload) {
      this.destroy();
      return;
    }
    this.#closing = true;
    WebContents.pageOf(this.webContents)
      .then(async (page) => {
        // A crashed page would never answer, so it is not asked.
        if (page.crashed) return this.destroy();
        await page.close();
        this.#closing = false;
      })
      .catch(() => this.#gone());
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.vanish();
    this.#destroyed = true;
    all.delete(this);
    WebContents.destroy(this.webContents);
    this.emit('closed');
    if (all.size === 0) manager?.allClosed();
  }

  #hostOf(given: WindowManager): WindowHost {
    const preferences = this.#options.webPreferences ?? {};
    return {
      ...given,
      preload: {
        path: preferences.preload,
        inSubFrames: preferences.nodeIntegrationInSubFrames === true,
        additionalArguments: preferences.additionalArguments ?? [],
      },
      size: () => this.#geometry.bounds,
      isFocused: () => this.isFocused(),
      focus: () => this.focus(),
      zoom: (factor) => this.#geometry.zoom(factor),
      close: (wait) => this.#close(wait),
      gone: () => this.#gone(),
      readyToShow: () => this.emit('ready-to-show'),
      titleChanged: (title) => {
        const event = createEvent({});
        this.emit('page-title-updated', event, title, true);
        if (!event.defaultPrevented) this.setTitle(title);
      },
      openWindow: (options, url) => {
        const opened = new BrowserWindow({ ...options });
        opened.loadURL(url).catch(() => undefined);
        return opened;
      },
    };
  }
}

const Refusing = refuseStatics(BrowserWindow, 'BrowserWindow');

export type { BrowserWindow as BrowserWindowInstance };
export { Refusing as BrowserWindow };
