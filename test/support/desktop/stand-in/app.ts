// app: the life cycle of the application, in the order that Electron documents.
import { record } from './calls.ts';
import { CommandLine } from './command-line.ts';
import { createEvent } from './event.ts';
import type { Flags } from './flags.ts';
import type { Manifest } from './manifest.ts';
import { Menu, type MenuInstance } from './menu.ts';
import { type PathName, Paths } from './paths.ts';
import { RefusingEmitter } from './refusal.ts';
import { SingleInstance } from './single-instance.ts';

export interface AppHost {
  readonly flags: Flags;
  readonly manifest: Manifest;
  readonly windows: () => readonly { close: () => void; destroy: () => void }[];
  readonly end: () => Promise<void>;
}

export class App extends RefusingEmitter {
  readonly commandLine: CommandLine;
  /** Electron decides by the name of its executable; here a test does. */
  readonly isPackaged = process.env['SIGNET_STAND_IN_PACKAGED'] === '1';
  readonly runningUnderARM64Translation = false;
  userAgentFallback = 'Mozilla/5.0 (stand-in)';
  readonly #host: AppHost;
  readonly #paths: Paths;
  #name: string;
  #ready = false;
  #quitting = false;
  #ended = false;
  #badge = 0;
  #instance: SingleInstance | undefined;
  #loginItem: Electron.Settings = {};
  readonly #whenReady: Promise<void>;
  #becomeReady: () => void = () => undefined;

  constructor(host: AppHost) {
    super();
    this.#host = host;
    this.#name = host.manifest.name;
    this.commandLine = new CommandLine(host.flags.switches);
    this.#paths = new Paths(host.flags.userDataDir, () => this.#name);
    this.#whenReady = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
  }

  /** Only macOS has a dock. */
  get dock(): undefined {
    return undefined;
  }

  get badgeCount(): number {
    return this.#badge;
  }

  set badgeCount(count: number) {
    this.setBadgeCount(count);
  }

  get applicationMenu(): MenuInstance | null {
    return Menu.getApplicationMenu();
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  isReady(): boolean {
    return this.#ready;
  }

  quit(): void {
    if (this.#quitting || this.#ended) return;
    if (this.#ask('before-quit')) return;
    this.#quitting = true;
    for (const window of this.#host.windows()) window.close();
    if (this.#host.windows().length === 0) this.#willQuit();
  }

  exit(exitCode = 0): void {
    if (this.#ended) return;
    this.#quitting = true;
    this.#ended = true;
    for (const window of this.#host.windows()) window.destroy();
    this.emit('quit', createEvent({}), exitCode);
    this.#instance?.release();
    this.#host.end().finally(() => process.exit(exitCode));
  }

  relaunch(options?: Electron.RelaunchOptions): void {
    record('app.relaunch', options);
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    this.#instance ??= new SingleInstance(this.getPath('userData'));
    const mine = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    return this.#instance.request(mine, (second) => {
      const { argv, workingDirectory } = second;
      this.emit('second-instance', createEvent({}), argv, workingDirectory, second.additionalData);
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.#instance?.held ?? false;
  }

  releaseSingleInstanceLock(): void {
    this.#instance?.release();
  }

  getPath(name: PathName): string {
    return this.#paths.get(name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  setAppLogsPath(path?: string): void {
    if (path !== undefined) this.#paths.set('logs', path);
  }

  getAppPath(): string {
    return this.#host.manifest.folder;
  }

  getVersion(): string {
    return this.#host.manifest.version;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getLocale(): string {
    return this.commandLine.getSwitchValue('lang') || 'en-US';
  }

  getSystemLocale(): string {
    return this.getLocale();
  }

  getLocaleCountryCode(): string {
    return this.getLocale().split('-')[1] ?? '';
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  /** The stand-in has no system proxy. */
  async resolveProxy(_url: string): Promise<string> {
    return 'DIRECT';
  }

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    record('app.enableSandbox');
  }

  configureHostResolver(options: Electron.ConfigureHostResolverOptions): void {
    if (!this.#ready) {
      throw new Error('configureHostResolver cannot be called before the app is ready');
    }
    record('app.configureHostResolver', options);
  }

  disableHardwareAcceleration(): void {
    if (this.#ready) {
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready');
    }
    record('app.disableHardwareAcceleration');
  }

  focus(): void {
    record('app.focus');
  }

  setAppUserModelId(id: string): void {
    record('app.setAppUserModelId', id);
  }

  setDesktopName(name: string): void {
    record('app.setDesktopName', name);
  }

  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    record('app.setAboutPanelOptions', options);
  }

  setLoginItemSettings(settings: Electron.Settings): void {
    record('app.setLoginItemSettings', settings);
    this.#loginItem = settings;
  }

  getLoginItemSettings(): Electron.LoginItemSettings {
    const openAtLogin = this.#loginItem.openAtLogin ?? false;
    return {
      openAtLogin,
      wasOpenedAtLogin: false,
      executableWillLaunchAtLogin: openAtLogin,
      launchItems: [],
      status: openAtLogin ? 'enabled' : 'not-registered',
    };
  }

  setBadgeCount(count = 0): boolean {
    record('app.setBadgeCount', count);
    this.#badge = count;
    return true;
  }

  getBadgeCount(): number {
    return this.#badge;
  }

  setAsDefaultProtocolClient(protocol: string): boolean {
    record('app.setAsDefaultProtocolClient', protocol);
    return true;
  }

  clearRecentDocuments(): void {
    record('app.clearRecentDocuments');
  }

  addRecentDocument(path: string): void {
    record('app.addRecentDocument', path);
  }

  /** Not in Electron's API: marks the app as ready. */
  static makeReady(app: App): void {
    app.#ready = true;
    app.#becomeReady();
    app.emit('will-finish-launching');
    app.emit('ready', createEvent({}), {});
  }

  /** Not in Electron's API: reports that the last window is closed. */
  static allWindowsClosed(app: App): void {
    if (app.#ended) return;
    if (app.#quitting) app.#willQuit();
    else if (app.listenerCount('window-all-closed') === 0) app.quit();
    else app.emit('window-all-closed');
  }

  /** Not in Electron's API: cancels quitting, because a window refuses to close. */
  static stay(app: App): void {
    app.#quitting = false;
  }

  #willQuit(): void {
    if (this.#ask('will-quit')) {
      this.#quitting = false;
      return;
    }
    this.exit(Number(process.exitCode ?? 0));
  }

  #ask(name: string): boolean {
    const event = createEvent({});
    this.emit(name, event);
    return event.defaultPrevented;
  }
}
