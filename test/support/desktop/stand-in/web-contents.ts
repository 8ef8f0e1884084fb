// webContents: the page of a window, driven over CDP.

import { record } from './calls.ts';
import { complain } from './complaint.ts';
import { EditedContents } from './edited-contents.ts';
import { Keyboard } from './keyboard.ts';
import { NativeImage } from './native-image.ts';
import { openPage, type Page } from './page.ts';
import { pdfOptions } from './pdf.ts';
import { refuse } from './refusal.ts';
import { toMainUrl, toPageUrl } from './scheme.ts';
import type { Session } from './session.ts';
import type { WebFrameMain } from './web-frame-main.ts';
import type { WindowHost } from './window-host.ts';
import { encode } from './world/clone.ts';
import type { KeyInput } from './world/keys.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

const all = new Map<number, WebContents>();
let last = 0;

export class WebContents extends EditedContents {
  readonly id = ++last;
  readonly session: Session;
  openHandler: OpenHandler | undefined;
  readonly #host: WindowHost;
  readonly #opening: Promise<Page>;
  readonly #keyboard = new Keyboard();
  #page: Page | undefined;
  #destroyed = false;
  #devTools = false;
  #zoomFactor = 1;
  #webRtcPolicy = 'default';

  constructor(host: WindowHost) {
    super();
    this.#host = host;
    this.session = host.session;
    all.set(this.id, this);
    this.on('newListener', (name: string) => {
      if (name === 'before-input-event') this.#keyboard.watch(this.#page?.tree, 'Keys');
      if (name === 'input-event') this.#keyboard.watch(this.#page?.tree, 'Input');
    });
    this.#opening = this.#open();
    this.#opening.catch((error: unknown) => {
      if (!this.#destroyed) complain('stand-in: a window failed to open:', error);
    });
  }

  async #open(): Promise<Page> {
    const page = await openPage(this, this.#host);
    this.#page = page;
    page.tree.onIsolatedWorld = () => {
      if (this.listenerCount('before-input-event') > 0) this.#keyboard.watch(page.tree, 'Keys');
      if (this.listenerCount('input-event') > 0) this.#keyboard.watch(page.tree, 'Input');
    };
    return page;
  }

  /** Not in Electron's API: resolves to the page once there is one. */
  static pageOf(contents: WebContents): Promise<Page> {
    return contents.#opening;
  }

  static targetIdOf(contents: WebContents): string | undefined {
    return contents.#page?.targetId;
  }

  static destroy(contents: WebContents): void {
    if (contents.#destroyed) return;
    contents.#destroyed = true;
    all.delete(contents.id);
    contents.#page?.tree.close();
    contents.emit('destroyed');
  }

  static keyPressed(contents: WebContents, input: KeyInput): void {
    contents.#keyboard.pressed(contents, input, contents.#page);
  }

  static getAllWebContents(): WebContents[] {
    return [...all.values()];
  }

  static fromId(id: number): WebContents | undefined {
    return all.get(id);
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return WebContents.getAllWebContents().find(
      (contents) => contents.#page?.targetId === targetId,
    );
  }

  static fromFrame(frame: WebFrameMain): WebContents | undefined {
    return WebContents.getAllWebContents().find(
      (contents) => contents.#page?.tree.main === frame.top,
    );
  }

  static getFocusedWebContents(): WebContents | null {
    return WebContents.getAllWebContents().find((contents) => contents.isFocused()) ?? null;
  }

  get mainFrame(): WebFrameMain {
    return this.#page?.tree.main ?? refuse('webContents.mainFrame before its page exists');
  }

  get zoomFactor(): number {
    return this.#zoomFactor;
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  get zoomLevel(): number {
    return this.getZoomLevel();
  }

  set zoomLevel(level: number) {
    this.setZoomLevel(level);
  }

  get userAgent(): string {
    return this.session.getUserAgent();
  }

  loadURL(url: string, options?: Electron.LoadURLOptions): Promise<void> {
    if (options !== undefined) record('webContents.loadURL', url, options);
    const loaded = this.#opening.then((page) => page.load(toMainUrl(toPageUrl(url))));
    // As in Electron, a caller that does not await the result need not catch its failure.
    loaded.catch(() => undefined);
    return loaded;
  }

  loadFile(filePath: string): Promise<void> {
    return refuse(`webContents.loadFile('${filePath}')`);
  }

  reload(): void {
    this.#page?.reload(false);
  }

  reloadIgnoringCache(): void {
    this.#page?.reload(true);
  }

  stop(): void {
    this.#page?.cdp.tell('Page.stopLoading');
  }

  getURL(): string {
    return this.#page?.tree.main.url ?? '';
  }

  getTitle(): string {
    return this.#page?.title ?? '';
  }

  getType(): 'window' {
    return 'window';
  }

  getOSProcessId(): number {
    return process.pid;
  }

  getProcessId(): number {
    return 1;
  }

  getUserAgent(): string {
    return this.session.getUserAgent();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isCrashed(): boolean {
    return this.#page?.crashed ?? false;
  }

  isLoading(): boolean {
    return this.#page?.loading ?? false;
  }

  isLoadingMainFrame(): boolean {
    return this.#page?.loading ?? false;
  }

  isFocused(): boolean {
    return this.#host.isFocused();
  }

  focus(): void {
    this.#host.focus();
  }

  send(channel: string, ...args: unknown[]): void {
    const value = encode(args);
    this.#opening
      .then(({ tree }) => tree.deliver(tree.main.frameToken, { channel, value }))
      .catch(() => undefined);
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    await this.#opening;
    return await this.mainFrame.executeJavaScript(code, userGesture);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.#zoomFactor = factor;
    this.#host.zoom(factor);
  }

  getZoomFactor(): number {
    return this.#zoomFactor;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.#zoomFactor) / Math.log(1.2);
  }

  async setVisualZoomLevelLimits(minimumLevel: number, maximumLevel: number): Promise<void> {
    record('webContents.setVisualZoomLevelLimits', minimumLevel, maximumLevel);
  }

  print(
    options?: Electron.WebContentsPrintOptions,
    callback?: (success: boolean, failureReason: string) => void,
  ): void {
    record('webContents.print', options);
    callback?.(true, '');
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { cdp } = await this.#opening;
    const { data } = await cdp.send('Page.printToPDF', pdfOptions(options));
    return Buffer.from(data, 'base64');
  }

  async capturePage(rect?: Electron.Rectangle): Promise<NativeImage> {
    const { cdp } = await this.#opening;
    const clip = rect === undefined ? {} : { clip: { ...rect, scale: 1 } };
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', ...clip });
    return NativeImage.createFromBuffer(Buffer.from(data, 'base64'));
  }

  openDevTools(options?: Electron.OpenDevToolsOptions): void {
    record('webContents.openDevTools', options);
    this.#devTools = true;
    this.emit('devtools-opened');
  }

  closeDevTools(): void {
    record('webContents.closeDevTools');
    if (this.#devTools) this.emit('devtools-closed');
    this.#devTools = false;
  }

  toggleDevTools(): void {
    if (this.#devTools) this.closeDevTools();
    else this.openDevTools();
  }

  isDevToolsOpened(): boolean {
    return this.#devTools;
  }

  setIgnoreMenuShortcuts(ignore: boolean): void {
    record('webContents.setIgnoreMenuShortcuts', ignore);
  }

  setBackgroundThrottling(allowed: boolean): void {
    record('webContents.setBackgroundThrottling', allowed);
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.#webRtcPolicy = policy;
    record('webContents.setWebRTCIPHandlingPolicy', policy);
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.#webRtcPolicy;
  }

  forcefullyCrashRenderer(): void {
    // Chromium crashes instead of answering Page.crash, so do not wait for an answer.
    this.#page?.cdp.tell('Page.crash');
  }

  close(options?: Electron.CloseOpts): void {
    this.#host.close(options?.waitForBeforeUnload === true);
  }

  protected edit(command: string): void {
    this.#page?.cdp.tell('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] });
  }
}
