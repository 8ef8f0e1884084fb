// Finds out who started a navigation, and whether the app refuses it.
import type { CdpSession, Protocol } from './cdp.ts';
import { createEvent } from './event.ts';
import type { FrameTree } from './frame-tree.ts';
import { schemeOf, toMainUrl } from './scheme.ts';

/** How long to wait for an answer from a page, which may hang or have crashed, in ms. */
const PATIENCE = 500;

type Emit = (name: string, ...args: unknown[]) => void;

export class Navigation {
  readonly #cdp: CdpSession;
  readonly #tree: FrameTree;
  readonly #emit: Emit;
  /** The navigations that the page requested, by frame and address. */
  readonly #requested = new Set<string>();
  /** The navigation that main requested, which is not reported to main. */
  #own: string | undefined;

  onNewTab: (url: string) => void = () => undefined;

  constructor(cdp: CdpSession, tree: FrameTree, emit: Emit) {
    this.#cdp = cdp;
    this.#tree = tree;
    this.#emit = emit;
    cdp.on('Page.frameRequestedNavigation', (asked) => this.#asked(asked));
  }

  expect(url: string): void {
    this.#own = withoutHash(url);
  }

  async refuses(paused: Protocol.Fetch.requestPausedPayload, url: string): Promise<boolean> {
    const { frameId } = paused;
    if (paused.redirectedRequestId !== undefined)
      return this.#report('will-redirect', frameId, url);
    if (frameId === this.#tree.main.frameToken) {
      if (this.#own === withoutHash(url)) {
        this.#own = undefined;
        return false;
      }
      // A navigation that no page requested comes from DevTools (page.goto, page.reload).
      if (!(await this.#wasRequested(keyOf(frameId, url)))) return false;
    }
    return this.#announce(frameId, url);
  }

  /**
   * The page announces a navigation before it requests it, but over another pipe. The question below goes over the
   * first pipe, so its answer arrives after the announcement.
   */
  async #wasRequested(key: string): Promise<boolean> {
    if (!this.#requested.has(key)) {
      const answer = this.#cdp.send('Runtime.evaluate', { expression: '0' }).catch(() => undefined);
      await Promise.race([answer, delay(PATIENCE)]);
    }
    return this.#requested.delete(key);
  }

  #announce(frameId: string, url: string): boolean {
    const refused = this.#report('will-frame-navigate', frameId, url);
    if (refused || frameId !== this.#tree.main.frameToken) return refused;
    return this.#report('will-navigate', frameId, url);
  }

  #report(name: string, frameId: string, url: string): boolean {
    const frame = this.#tree.find(frameId) ?? null;
    const isMainFrame = frameId === this.#tree.main.frameToken;
    const event = createEvent({ url, isSameDocument: false, isMainFrame, frame, initiator: frame });
    // will-frame-navigate only passes its event; the others also pass its values as arguments.
    const rest = name === 'will-frame-navigate' ? [] : [url, false, isMainFrame, 1, 1];
    this.#emit(name, event, ...rest);
    return event.defaultPrevented;
  }

  #asked(asked: Protocol.Page.frameRequestedNavigationPayload): void {
    const url = toMainUrl(asked.url);
    if (asked.disposition !== 'currentTab') {
      // After a middle click, or a click with Ctrl, Chromium would open a tab.
      if (asked.disposition !== 'download') this.onNewTab(url);
      return;
    }
    if (/^https?$/.test(schemeOf(asked.url))) {
      this.#requested.add(keyOf(asked.frameId, url));
      return;
    }
    // Other schemes never reach Fetch, so they are refused here, as far as CDP allows.
    if (schemeOf(url) === 'javascript' || schemeOf(url) === 'about') return;
    if (this.#announce(asked.frameId, url)) this.#cdp.tell('Page.stopLoading');
  }
}

function keyOf(frameId: string, url: string): string {
  return `${frameId} ${withoutHash(url)}`;
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
