// The position of a window and the size of its page, which are stored here and sent to Chromium.
import type { Engine } from './engine.ts';
import { WebContents } from './web-contents.ts';

type Bounds = Electron.Rectangle;

const SCREEN = { width: 1920, height: 1080 } as const;

export class Geometry {
  bounds: Bounds;
  readonly #emit: (name: string) => void;
  #contents: WebContents | undefined;
  #engine: Engine | undefined;
  #zoom = 1;

  constructor(options: Electron.BrowserWindowConstructorOptions, emit: (name: string) => void) {
    const { width = 800, height = 600 } = options;
    const middle = centered(width, height);
    this.bounds = { x: options.x ?? middle.x, y: options.y ?? middle.y, width, height };
    this.#emit = emit;
  }

  attach(contents: WebContents, engine: Engine): void {
    this.#contents = contents;
    this.#engine = engine;
    this.#apply();
  }

  set(bounds: Partial<Bounds>): void {
    const before = this.bounds;
    this.bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.bounds;
    if (x !== before.x || y !== before.y) this.#emit('move');
    if (width !== before.width || height !== before.height) {
      this.#apply();
      this.#emit('resize');
    }
  }

  center(): void {
    this.set(centered(this.bounds.width, this.bounds.height));
  }

  zoom(factor: number): void {
    this.#zoom = factor;
    this.#apply();
  }

  #apply(): void {
    if (this.#contents === undefined) return;
    WebContents.pageOf(this.#contents)
      .then(async ({ cdp, targetId }) => {
        const { width, height } = this.bounds;
        const browser = await this.#engine?.browser();
        const window = await browser?.send('Browser.getWindowForTarget', { targetId });
        if (window === undefined) return;
        const { windowId } = window;
        await browser?.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
        await browser?.send('Browser.setContentsSize', { windowId, width, height });
        if (this.#zoom === 1) return cdp.tell('Emulation.clearDeviceMetricsOverride');
        cdp.tell('Emulation.setDeviceMetricsOverride', {
          width: Math.round(width / this.#zoom),
          height: Math.round(height / this.#zoom),
          deviceScaleFactor: this.#zoom,
          mobile: false,
        });
      })
      .catch(() => undefined);
  }
}

function centered(width: number, height: number): { x: number; y: number } {
  return {
    x: Math.max(0, Math.round((SCREEN.width - width) / 2)),
    y: Math.max(0, Math.round((SCREEN.height - height) / 2)),
  };
}
