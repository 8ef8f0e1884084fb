// A Chromium page with Electron's surroundings, set up before its first document.
import type { CdpSession, Protocol } from './cdp.ts';
import { createEvent } from './event.ts';
import { FrameTree } from './frame-tree.ts';
import { Navigation } from './navigation.ts';
import { askPermission } from './permissions.ts';
import { interceptRequests } from './requests.ts';
import { toMainUrl, toPageUrl } from './scheme.ts';
import { WebContents } from './web-contents.ts';
import type { WindowHost } from './window-host.ts';
import { openFromPage } from './window-open.ts';
import { listenToWorlds } from './world-messages.ts';
import { ISOLATED_WORLD, pageWorldSource, preloadWorldSource } from './world-source.ts';

export class Page {
  readonly cdp: CdpSession;
  readonly targetId: string;
  readonly tree: FrameTree;
  readonly navigation: Navigation;
  readonly #contents: WebContents;
  readonly #host: WindowHost;
  title = '';
  crashed = false;
  loading = false;
  #shown = false;
  #hasFailed = false;

  constructor(
    target: { readonly cdp: CdpSession; readonly targetId: string; readonly frameId: string },
    contents: WebContents,
    host: WindowHost,
  ) {
    this.cdp = target.cdp;
    this.targetId = target.targetId;
    this.#contents = contents;
    this.#host = host;
    this.tree = new FrameTree(target.cdp, target.frameId);
    this.navigation = new Navigation(target.cdp, this.tree, (name, ...args) => {
      contents.emit(name, ...args);
    });
    this.navigation.onNewTab = (url) =>
      openFromPage(contents, host, { url, name: '', features: '' });
    this.#report();
  }

  async load(url: string): Promise<void> {
    this.navigation.expect(url);
    this.loading = true;
    this.#contents.emit('did-start-loading');
    const loaded = new Promise<void>((resolve) => {
      for (const name of ['did-finish-load', 'did-navigate-in-page', 'destroyed']) {
        this.#contents.once(name, resolve);
      }
    });
    const errorText = await this.#navigate(url);
    this.#hasFailed = errorText !== undefined;
    if (errorText === undefined) return await loaded;
    this.loading = false;
    const name = errorText.replace('net::', '');
    const code = ERROR_CODES[name] ?? -2;
    this.#contents.emit('did-fail-load', {}, code, name, url, true, 1, 1);
    throw Object.assign(new Error(`${name} (${code}) loading '${url}'`), {
      code: name,
      errno: code,
    });
  }

  /**
   * Loads an address, or reloads the page if it shows that address already, because Electron marks the address as
   * typed. After a failure Chromium is about to show its error page, so there is nothing to reload.
   */
  async #navigate(url: string): Promise<string | undefined> {
    if (this.#hasFailed || url !== this.tree.main.url) {
      return (await this.cdp.send('Page.navigate', { url: toPageUrl(url) })).errorText;
    }
    await this.cdp.send('Page.reload');
    return undefined;
  }

  reload(ignoreCache: boolean): void {
    this.navigation.expect(this.tree.main.url);
    this.cdp.tell('Page.reload', { ignoreCache });
  }

  /** Asks the page to close, as a click on the window's cross does. The page may refuse with beforeunload. */
  async close(): Promise<void> {
    await this.cdp.send('Page.close');
  }

  #report(): void {
    const { cdp } = this;
    cdp.on('Page.frameNavigated', ({ frame }) => this.#navigated(frame));
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const isMain = frameId === this.tree.main.frameToken;
      this.#contents.emit('did-navigate-in-page', {}, toMainUrl(url), isMain, 1, 1);
    });
    cdp.on('Page.domContentEventFired', () => this.#contents.emit('dom-ready', {}));
    cdp.on('Page.loadEventFired', () => this.#loaded());
    cdp.on('Page.frameStoppedLoading', ({ frameId }) => {
      if (frameId === this.tree.main.frameToken) this.#contents.emit('did-stop-loading');
    });
    cdp.on('Page.javascriptDialogOpening', (dialog) => this.#dialog(dialog));
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const details = { url: toMainUrl(url), name: windowName, features: windowFeatures.join(',') };
      openFromPage(this.#contents, this.#host, details);
    });
    cdp.on('Runtime.consoleAPICalled', (call) => this.#console(call));
  }

  #navigated(frame: Protocol.Page.Frame): void {
    const url = toMainUrl(frame.url);
    const isMain = frame.parentId === undefined;
    this.#contents.emit('did-frame-navigate', {}, url, 200, 'OK', isMain, 1, 1);
    if (isMain) this.#contents.emit('did-navigate', {}, url, 200, 'OK');
  }

  #loaded(): void {
    this.loading = false;
    this.crashed = false;
    this.#readTitle();
    if (!this.#shown) {
      this.#shown = true;
      this.#host.readyToShow();
    }
    this.#contents.emit('did-frame-finish-load', {}, true, 1, 1);
    this.#contents.emit('did-finish-load');
  }

  #readTitle(): void {
    this.cdp
      .send('Target.getTargetInfo')
      .then(({ targetInfo: { title } }) => {
        if (title === this.title) return;
        this.title = title;
        const event = createEvent({});
        this.#contents.emit('page-title-updated', event, title, true);
        if (!event.defaultPrevented) this.#host.titleChanged(title);
      })
      .catch(() => undefined);
  }

  #dialog({ type }: Protocol.Page.javascriptDialogOpeningPayload): void {
    if (type !== 'beforeunload') return;
    // Electron does not ask the user: the page may refuse unless the app prevents that.
    const event = createEvent({});
    this.#contents.emit('will-prevent-unload', event);
    this.cdp.tell('Page.handleJavaScriptDialog', { accept: event.defaultPrevented });
  }

  #console({ type, args, stackTrace }: Protocol.Runtime.consoleAPICalledPayload): void {
    const message = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
    const [place] = stackTrace?.callFrames ?? [];
    const level = type === 'error' || type === 'warning' || type === 'debug' ? type : 'info';
    const event = {
      message,
      level,
      lineNumber: (place?.lineNumber ?? 0) + 1,
      sourceId: toMainUrl(place?.url ?? ''),
      frame: this.tree.main,
    };
    this.#contents.emit('console-message', event);
  }
}

const ERROR_CODES: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
};

export async function openPage(contents: WebContents, host: WindowHost): Promise<Page> {
  const { cdp, targetId } = await host.engine.open(host.size());
  const browser = await host.engine.browser();
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const page = new Page({ cdp, targetId, frameId: frameTree.frame.id }, contents, host);
  const { tree, navigation } = page;
  host.engine.watchTarget(targetId, {
    gone: host.gone,
    crash: () => {
      page.crashed = true;
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 });
    },
  });
  const electronContents = contents as unknown as Electron.WebContents;
  await Promise.all([
    cdp.send('Page.enable'),
    listenToWorlds({
      tree,
      webContents: contents,
      ipcMain: host.ipcMain,
      permission: (frame, permission, detail) =>
        askPermission({ cdp, browser, webContents: electronContents, frame }, permission, detail),
      openWindow: (url, name, features) => {
        openFromPage(contents, host, { url: toMainUrl(url), name, features });
      },
      key: (input) => WebContents.keyPressed(contents, input),
    }),
    // The order matters: the preload's world sends a message to the page's world, which must be listening by then.
    cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldSource() }),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadWorldSource(host.preload),
      worldName: ISOLATED_WORLD,
    }),
    cdp.send('Runtime.enable'),
    host.nativeTheme.paint(cdp),
    interceptRequests({
      cdp,
      browser,
      tree,
      session: host.session,
      navigation,
      webContents: electronContents,
    }),
  ]);
  return page;
}
