// The Chromium behind the windows. It is started once, creates targets, and closes unwanted popups.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CdpSession } from './cdp.ts';
import { type Chromium, type ChromiumOptions, startChromium } from './chromium.ts';
import { complain } from './complaint.ts';

export interface Target {
  readonly cdp: CdpSession;
  readonly targetId: string;
}

export class Engine {
  #starting: Promise<Chromium> | undefined;
  #ended = false;
  readonly #own = new Set<string>();
  readonly #creating = new Set<Promise<unknown>>();
  readonly #onGone = new Map<string, () => void>();
  readonly #onCrash = new Map<string, () => void>();

  start(options: ChromiumOptions): Promise<Chromium> {
    this.#starting ??= startChromium({ ...options, profile: freeProfile(options.profile) }).then(
      async (chromium) => {
        await this.#watch(chromium.cdp);
        return chromium;
      },
    );
    return this.#starting;
  }

  get started(): Promise<Chromium> {
    if (this.#starting === undefined) throw new Error('stand-in: Chromium is not started');
    return this.#starting;
  }

  get pid(): Promise<number> {
    return this.started.then((chromium) => chromium.pid);
  }

  async browser(): Promise<CdpSession> {
    return (await this.started).cdp;
  }

  async open(size: { readonly width: number; readonly height: number }): Promise<Target> {
    const cdp = await this.browser();
    const { width, height } = size;
    const creating = cdp
      .send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
      .then(({ targetId: created }) => {
        this.#own.add(created);
        return created;
      });
    this.#creating.add(creating);
    const targetId = await creating.finally(() => this.#creating.delete(creating));
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    return { cdp: cdp.child(sessionId), targetId };
  }

  watchTarget(
    targetId: string,
    on: { readonly gone: () => void; readonly crash: () => void },
  ): void {
    this.#onGone.set(targetId, on.gone);
    this.#onCrash.set(targetId, on.crash);
  }

  closeTarget(targetId: string): void {
    this.started
      .then(({ cdp }) => cdp.tell('Target.closeTarget', { targetId }))
      .catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#ended = true;
    const chromium = await this.#starting?.catch(() => undefined);
    await chromium?.close();
  }

  async #watch(cdp: CdpSession): Promise<void> {
    cdp.onClosed(() => {
      if (this.#ended) return;
      complain('stand-in: Chromium ended by itself');
      process.exit(1);
    });
    cdp.on('Target.targetDestroyed', ({ targetId }) => {
      this.#onGone.get(targetId)?.();
      this.#onGone.delete(targetId);
    });
    cdp.on('Target.targetCrashed', ({ targetId }) => this.#onCrash.get(targetId)?.());
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
      if (!waitingForDebugger) return;
      const release = () => cdp.child(sessionId).tell('Runtime.runIfWaitingForDebugger');
      if (targetInfo.type !== 'page') return release();
      this.#isOwn(targetInfo.targetId).then(
        (own) =>
          own ? release() : cdp.tell('Target.closeTarget', { targetId: targetInfo.targetId }),
        () => undefined,
      );
    });
    await cdp.send('Target.setDiscoverTargets', { discover: true });
    const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    await cdp.send('Target.setAutoAttach', autoAttach);
  }

  /** Checks whether a window of the app created the target. If not, a page did, although only main opens windows. */
  async #isOwn(targetId: string): Promise<boolean> {
    await Promise.allSettled(this.#creating);
    return this.#own.has(targetId);
  }
}

/** Finds a free profile, because two instances can share a folder until the second sees the first one's lock. */
function freeProfile(folder: string): string {
  const profile = join(folder, 'Chromium');
  try {
    const locked = readdirSync(profile).includes('SingletonLock');
    return locked ? `${profile}-${process.pid}` : profile;
  } catch {
    return profile;
  }
}
