// Who started a navigation, and whether the app refuses it.
import type { CdpSession, Protocol } from './cdp.ts';
import { createEvent } from './event.ts';
import type { FrameTree } from './frame-tree.ts';
import { schemeOf, toMainUrl } from './scheme.ts';

/** Milliseconds for which a page is waited for that does not answer: one that hangs, or crashed. */
const PATIENCE = 500;

type Emit = (name: string, ...args: unknown[]) => void;

export class Navigation {
  readonly #cdp: CdpSession;
  readonly #tree: FrameTree;
  readonly #emit: Emit;
  /** Navigations the page asked for, by frame and address. */
  readonly #requested = new Set<string>();
  /** The one that main asked for: it is not reported to main. */
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
      // What no page wished, DevTools did (page.goto, page.reload).
      if (!(await this.#wished(keyOf(frameId, url)))) return false;
    }
    return this.#announce(frameId, url);
  }

  /**
   * The page tells of its wish before it asks, but by another pipe than the request comes. What it is asked
   * now it answers by the same pipe, so its answer comes after its wish.
   */
  async #wished(key: string): Promise<boolean> {
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
    // will-frame-navigate passes its event alone; the others repeat it as arguments.
    const rest = name === 'will-frame-navigate' ? [] : [url, false, isMainFrame, 1, 1];
    this.#emit(name, event, ...rest);
    return event.defaultPrevented;
  }

  #asked(asked: Protocol.Page.frameRequestedNavigationPayload): void {
    const url = toMainUrl(asked.url);
    if (asked.disposition !== 'currentTab') {
      // A middle click, or one with Ctrl: Chromium would open a tab.
      if (asked.disposition !== 'download') this.onNewTab(url);
      return;
    }
    if (/^https?$/.test(schemeOf(asked.url))) {
      this.#requested.add(keyOf(asked.frameId, url));
      return;
    }
    // The other schemes never come to Fetch: refused here, as far as CDP allows.
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
