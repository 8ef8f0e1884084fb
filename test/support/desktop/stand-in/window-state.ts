// How a window is shown. Only the app and its tests see this state, since nothing is on a screen.
import { record } from './calls.ts';
import type { NativeImage } from './native-image.ts';
import { RefusingEmitter } from './refusal.ts';

let focused: WindowState | null = null;

export function focusedWindow(): WindowState | null {
  return focused;
}

export class WindowState extends RefusingEmitter {
  readonly #tellApp: (name: string, window: WindowState) => void;
  #visible: boolean;
  #minimized = false;
  #maximized = false;
  #fullScreen = false;
  #contentProtection = false;
  #menuBar = true;
  #alwaysOnTop: boolean;
  #title: string;

  constructor(
    options: Electron.BrowserWindowConstructorOptions,
    tellApp: (name: string, window: WindowState) => void,
  ) {
    super();
    this.#tellApp = tellApp;
    this.#visible = options.show !== false;
    this.#alwaysOnTop = options.alwaysOnTop === true;
    this.#title = options.title ?? 'Electron';
  }

  show(): void {
    this.showInactive();
    this.takeFocus();
  }

  showInactive(): void {
    if (this.#visible) return;
    this.#visible = true;
    this.emit('show');
  }

  hide(): void {
    if (!this.#visible) return;
    this.blur();
    this.#visible = false;
    this.emit('hide');
  }

  focus(): void {
    if (this.#visible) this.takeFocus();
  }

  blur(): void {
    if (focused !== this) return;
    focused = null;
    this.emit('blur');
    this.tellApp('browser-window-blur');
  }

  isFocused(): boolean {
    return focused === this;
  }

  isVisible(): boolean {
    return this.#visible && !this.#minimized;
  }

  minimize(): void {
    if (this.#minimized) return;
    this.blur();
    this.#minimized = true;
    this.emit('minimize');
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  restore(): void {
    if (!this.#minimized) return;
    this.#minimized = false;
    this.emit('restore');
    this.focus();
  }

  maximize(): void {
    if (this.#maximized) return;
    this.#maximized = true;
    this.#visible = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    if (!this.#maximized) return;
    this.#maximized = false;
    this.emit('unmaximize');
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  setFullScreen(flag: boolean): void {
    if (flag === this.#fullScreen) return;
    this.#fullScreen = flag;
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  setContentProtection(enable: boolean): void {
    record('window.setContentProtection', enable);
    this.#contentProtection = enable;
  }

  isContentProtected(): boolean {
    return this.#contentProtection;
  }

  setOverlayIcon(_overlay: NativeImage | null, description: string): void {
    record('window.setOverlayIcon', description);
  }

  setMenuBarVisibility(visible: boolean): void {
    this.#menuBar = visible;
  }

  isMenuBarVisible(): boolean {
    return this.#menuBar;
  }

  setAutoHideMenuBar(hide: boolean): void {
    record('window.setAutoHideMenuBar', hide);
  }

  removeMenu(): void {
    record('window.removeMenu');
    this.#menuBar = false;
  }

  setMenu(menu: object | null): void {
    record('window.setMenu', menu);
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  get title(): string {
    return this.#title;
  }

  setAlwaysOnTop(flag: boolean): void {
    this.#alwaysOnTop = flag;
    this.emit('always-on-top-changed', {}, flag);
  }

  isAlwaysOnTop(): boolean {
    return this.#alwaysOnTop;
  }

  setBackgroundColor(backgroundColor: string): void {
    record('window.setBackgroundColor', backgroundColor);
  }

  setTitleBarOverlay(options: Electron.TitleBarOverlayOptions): void {
    record('window.setTitleBarOverlay', options);
  }

  setIcon(icon: unknown): void {
    record('window.setIcon', icon);
  }

  flashFrame(flag: boolean): void {
    record('window.flashFrame', flag);
  }

  setProgressBar(progress: number): void {
    record('window.setProgressBar', progress);
  }

  protected tellApp(name: string): void {
    this.#tellApp(name, this);
  }

  /** Removes the focus of a closed window, and then hides it. */
  protected vanish(): void {
    this.blur();
    this.#visible = false;
  }

  protected takeFocus(): void {
    if (focused === this) return;
    focused?.blur();
    focused = this;
    this.emit('focus');
    this.tellApp('browser-window-focus');
  }
}
