// One frame of a window as main sees it, in the state that Chromium reports.
import { evaluateIn } from './evaluation.ts';
import type { FrameTree } from './frame-tree.ts';
import { RefusingEmitter } from './refusal.ts';
import { originOf } from './scheme.ts';
import { encode } from './world/clone.ts';

let last = 0;

export class WebFrameMain extends RefusingEmitter {
  readonly frameTreeNodeId = ++last;
  readonly routingId = this.frameTreeNodeId;
  readonly processId = 1;
  readonly frameToken: string;
  url = '';
  name = '';
  detached = false;
  readonly #tree: FrameTree;
  readonly #parentId: string | undefined;

  constructor(tree: FrameTree, frameId: string, parentId: string | undefined) {
    super();
    this.#tree = tree;
    this.frameToken = frameId;
    this.#parentId = parentId;
  }

  get origin(): string {
    const inherits = this.url === '' || this.url.startsWith('about:');
    return inherits ? (this.parent?.origin ?? 'null') : originOf(this.url);
  }

  get parent(): WebFrameMain | null {
    return this.#parentId === undefined ? null : (this.#tree.find(this.#parentId) ?? null);
  }

  get top(): WebFrameMain | null {
    return this.#parentId === undefined ? this : (this.parent?.top ?? null);
  }

  get frames(): WebFrameMain[] {
    return this.#tree.all().filter((frame) => frame.parent === this);
  }

  get framesInSubtree(): WebFrameMain[] {
    return [this, ...this.frames.flatMap((frame) => frame.framesInSubtree)];
  }

  get osProcessId(): number {
    return process.pid;
  }

  get visibilityState(): string {
    return 'visible';
  }

  isDestroyed(): boolean {
    return this.detached;
  }

  executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return evaluateIn(this.#tree, this.frameToken, { code, userGesture });
  }

  send(channel: string, ...args: unknown[]): void {
    this.#tree.deliver(this.frameToken, { channel, value: encode(args) });
  }

  reload(): boolean {
    this.executeJavaScript('location.reload()').catch(() => undefined);
    return true;
  }
}
