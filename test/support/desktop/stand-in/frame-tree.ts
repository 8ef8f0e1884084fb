// The frames of one window and their script contexts, updated by CDP's events.
import type { CdpSession, Protocol } from './cdp.ts';
import { toMainUrl } from './scheme.ts';
import { WebFrameMain } from './web-frame-main.ts';
import { ISOLATED_WORLD } from './world-source.ts';

interface Context {
  readonly id: number;
  readonly frameId: string;
  readonly isolated: boolean;
}

/** An answer or a message for a frame's isolated world. */
export interface Delivery {
  readonly channel?: string;
  readonly id?: number;
  readonly ok?: boolean;
  readonly value: string;
}

export class FrameTree {
  readonly cdp: CdpSession;
  readonly main: WebFrameMain;
  readonly #frames = new Map<string, WebFrameMain>();
  readonly #contexts = new Map<number, Context>();
  readonly #waiting = new Set<() => void>();
  onIsolatedWorld: (contextId: number) => void = () => undefined;

  constructor(cdp: CdpSession, mainFrameId: string) {
    this.cdp = cdp;
    this.main = new WebFrameMain(this, mainFrameId, undefined);
    this.#frames.set(mainFrameId, this.main);
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.#add(frameId, parentFrameId));
    cdp.on('Page.frameNavigated', ({ frame }) => this.#navigated(frame));
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = this.#frames.get(frameId);
      if (frame !== undefined) frame.url = toMainUrl(url);
    });
    cdp.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#remove(frameId);
    });
    cdp.on('Runtime.executionContextCreated', ({ context }) => this.#created(context));
    cdp.on('Runtime.executionContextDestroyed', (gone) =>
      this.#contexts.delete(gone.executionContextId),
    );
    cdp.on('Runtime.executionContextsCleared', () => this.#contexts.clear());
  }

  find(frameId: string): WebFrameMain | undefined {
    return this.#frames.get(frameId);
  }

  all(): WebFrameMain[] {
    return [...this.#frames.values()];
  }

  frameOf(contextId: number): WebFrameMain | undefined {
    return this.#frames.get(this.#contexts.get(contextId)?.frameId ?? '');
  }

  async pageContext(frameId: string): Promise<number> {
    for (;;) {
      const found = this.#context(frameId, false);
      if (found !== undefined) return found.id;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  isolatedContexts(): number[] {
    return [...this.#contexts.values()].flatMap(({ id, isolated }) => (isolated ? [id] : []));
  }

  /** Delivers to the world of a frame. A frame without one has no listener either. */
  deliver(frameId: string, delivery: Delivery): void {
    const context = this.#context(frameId, true);
    if (context !== undefined) this.deliverTo(context.id, delivery);
  }

  deliverTo(contextId: number, delivery: Delivery): void {
    // As an argument and not as source text, so that large messages are quoted only once.
    this.cdp.tell('Runtime.callFunctionOn', {
      executionContextId: contextId,
      functionDeclaration: 'function (message) { __standInReceive(message); }',
      arguments: [{ value: delivery }],
    });
  }

  close(): void {
    for (const frame of this.#frames.values()) frame.detached = true;
    this.#frames.clear();
    this.#contexts.clear();
  }

  #context(frameId: string, isolated: boolean): Context | undefined {
    return [...this.#contexts.values()].findLast(
      (context) => context.frameId === frameId && context.isolated === isolated,
    );
  }

  #add(frameId: string, parentId: string | undefined): WebFrameMain {
    const known = this.#frames.get(frameId);
    if (known !== undefined) return known;
    const frame = new WebFrameMain(this, frameId, parentId);
    this.#frames.set(frameId, frame);
    return frame;
  }

  #navigated({ id, parentId, url, urlFragment, name }: Protocol.Page.Frame): void {
    const frame = this.#add(id, parentId);
    frame.url = toMainUrl(url) + (urlFragment ?? '');
    frame.name = name ?? frame.name;
  }

  #remove(frameId: string): void {
    const frame = this.#frames.get(frameId);
    for (const child of frame?.frames ?? []) this.#remove(child.frameToken);
    if (frame !== undefined) frame.detached = true;
    this.#frames.delete(frameId);
  }

  #created(context: Protocol.Runtime.ExecutionContextDescription): void {
    const data = context.auxData as { frameId?: string; isDefault?: boolean } | undefined;
    const isolated = context.name === ISOLATED_WORLD;
    // Ignore Playwright's own worlds.
    if (data?.frameId === undefined || !(isolated || data.isDefault === true)) return;
    this.#contexts.set(context.id, { id: context.id, frameId: data.frameId, isolated });
    if (isolated) this.onIsolatedWorld(context.id);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
