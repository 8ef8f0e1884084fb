import type { ClipboardItem } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SecretClipboard } from '../../../../src-main/app/clipboard/clipboard.ts';

class FakeItem {
  readonly items: Record<string, unknown>;
  constructor(items: Record<string, unknown>) {
    this.items = items;
  }
}

/** A clipboard as systems have it, with what goes wrong there. */
class FakeClipboard {
  text = '';
  /** `true` if reading returns the content; otherwise it returns nothing. */
  isReadable = true;
  readError: Error | undefined;
  clearError: Error | undefined;
  writeError: Error | undefined;
  /** `true` if readings are answered at all. */
  answers = true;
  /** Holds back the next copy, until its answer is given. It puts its text there then, and not before. */
  readonly #held: (() => void)[] = [];
  holdsNext = false;
  /** The content that a clipboard manager restores after a clear. */
  kept: string | undefined;

  clear(): void {
    if (this.clearError) throw this.clearError;
    this.text = this.kept ?? '';
  }

  readText(): Promise<string> {
    if (!this.answers) return new Promise(() => {});
    if (this.readError) return Promise.reject(this.readError);
    return Promise.resolve(this.isReadable ? this.text : '');
  }

  async write(items: readonly ClipboardItem[]): Promise<void> {
    const [item] = items as unknown as readonly FakeItem[];
    await this.#turn();
    this.text = String(item?.items['text/plain']);
    if (this.writeError) throw this.writeError;
  }

  async writeText(text: string): Promise<void> {
    await this.#turn();
    this.text = text;
    if (this.kept !== undefined) this.kept = text;
  }

  /** Answers the copies that were held back. */
  async answer(): Promise<void> {
    for (const go of this.#held.splice(0)) go();
    await pass(0);
  }

  async #turn(): Promise<void> {
    if (!this.holdsNext) return;
    this.holdsNext = false;
    await new Promise<void>((resolve) => this.#held.push(resolve));
  }
}

let system: FakeClipboard;
let clipboard: SecretClipboard;
let changes = 0;

beforeEach(() => {
  vi.useFakeTimers();
  system = new FakeClipboard();
  changes = 0;
  clipboard = new SecretClipboard({
    clipboard: system,
    // It is made and handed on, and nothing else.
    ClipboardItem: FakeItem as unknown as typeof ClipboardItem,
    isReadable: () => system.isReadable,
    changed: () => {
      changes++;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const seen = () => [system.text, clipboard.holdsSecret];

describe('a copied secret', () => {
  it('is cleared after its seconds and not before, and soon confirmed as gone', async () => {
    await clipboard.copySecret('secret', 10);
    await pass(9.999);
    const before = seen();
    await pass(0.001);
    const cleared = system.text;
    await pass(1);
    expect([before, cleared, seen(), vi.getTimerCount()]).toEqual([
      ['secret', true],
      '',
      ['', false],
      0,
    ]);
  });

  it('leaves later copies alone, and counts as gone then', async () => {
    await clipboard.copySecret('secret', 10);
    system.text = 'mine';
    await pass(10);
    expect(seen()).toEqual(['mine', false]);
  });

  it('gets its own seconds if another one is copied after it', async () => {
    await clipboard.copySecret('first', 10);
    await pass(9);
    await clipboard.copySecret('second', 10);
    await pass(9);
    const before = seen();
    await pass(1);
    expect([before, system.text]).toEqual([['second', true], '']);
  });

  it('is cleared at once on request, even while it is still being copied', async () => {
    const copying = clipboard.copySecret('secret', 10);
    await Promise.all([copying, clipboard.clear()]);
    expect(system.text).toBe('');
  });

  it('is cleared even if another copy fails, before or after it', async () => {
    await clipboard.copySecret('first', 10);
    system.writeError = new Error('refused');
    const copying = clipboard.copySecret('second', 5).catch((error: unknown) => error);
    expect(await copying).toBe(system.writeError);
    system.text = 'first';
    await pass(5);
    expect(system.text).toBe('');
  });

  it('notifies listeners when it is copied and when it is cleared', async () => {
    await clipboard.copySecret('secret', 5);
    const coming = changes;
    await pass(10);
    expect([coming > 0, changes > coming]).toEqual([true, true]);
  });
});

describe('a secret that cannot be cleared yet', () => {
  it('is cleared when the window gets the focus, if nothing can be read without it', async () => {
    await clipboard.copySecret('secret', 10);
    system.isReadable = false;
    await pass(3600);
    const unread = seen();
    system.isReadable = true;
    await clipboard.retry();
    await pass(1);
    expect([unread, seen()]).toEqual([
      ['secret', true],
      ['', false],
    ]);
  });

  it('is not cleared by a focus that comes before its time', async () => {
    await clipboard.copySecret('secret', 10);
    await pass(1);
    await clipboard.retry();
    expect(seen()).toEqual(['secret', true]);
  });

  it.each([
    ['reading fails', (isBroken: boolean) => (system.readError = fault(isBroken))],
    [
      'reading throws',
      (isBroken: boolean) => {
        const thrown = vi.spyOn(system, 'readText');
        if (!isBroken) return thrown.mockRestore();
        thrown.mockImplementation(() => {
          throw new Error('The clipboard is held by another program.');
        });
      },
    ],
    ['clearing fails', (isBroken: boolean) => (system.clearError = fault(isBroken))],
    ['no reading is answered', (isBroken: boolean) => (system.answers = !isBroken)],
  ])('is tried again until it works: %s', async (_what, breakIt) => {
    await clipboard.copySecret('secret', 10);
    breakIt(true);
    system.writeText = async () => undefined;
    await pass(60);
    const broken = seen();
    breakIt(false);
    await pass(61);
    expect([broken, seen()]).toEqual([
      ['secret', true],
      ['', false],
    ]);
  });

  it('is replaced if a clipboard manager restores it', async () => {
    await clipboard.copySecret('secret', 10);
    system.kept = 'secret';
    await pass(10);
    expect(seen()).toEqual([' ', false]);
  });

  it('is cleared again if it is restored a moment later', async () => {
    await clipboard.copySecret('secret', 10);
    await pass(10);
    system.text = 'secret';
    await pass(3);
    expect(seen()).toEqual(['', false]);
  });

  it('delays the next copy by at most the limit of one reading', async () => {
    system.answers = false;
    await clipboard.copySecret('first', 10);
    void clipboard.clear();
    const copying = clipboard.copySecret('second', 10);
    await pass(1);
    await copying;
    expect(seen()).toEqual(['second', true]);
  });
});

describe('a copy that the system does not answer', () => {
  const silence = { message: 'The clipboard does not answer.' };

  /** Copies, and lets the time pass after which the copy has failed. */
  async function copyInVain(copy: () => Promise<void>): Promise<void> {
    system.holdsNext = true;
    const copying = expect(copy()).rejects.toMatchObject(silence);
    await pass(1);
    await copying;
  }

  it.each([
    ['a secret', () => clipboard.copySecret('first', 10)],
    ['a text', () => clipboard.copyText('first')],
  ])('fails after a second, and holds up nothing after it: %s', async (_what, copy) => {
    await copyInVain(copy);
    await clipboard.copySecret('second', 10);
    const copied = system.text;
    await clipboard.clear();
    expect([copied, system.text]).toEqual(['second', '']);
  });

  it('counts as a secret on the clipboard until it is answered', async () => {
    await copyInVain(() => clipboard.copySecret('secret', 10));
    await pass(3600);
    const unanswered = seen();
    await system.answer();
    await pass(1);
    expect([unanswered, seen(), vi.getTimerCount()]).toEqual([['', true], ['', false], 0]);
  });

  it('is cleared if it comes after its time, as soon as it is answered', async () => {
    await copyInVain(() => clipboard.copySecret('secret', 10));
    await clipboard.clear();
    await system.answer();
    expect(system.text).toBe('');
  });

  it('is cleared with the next secret, if it comes after that one', async () => {
    await copyInVain(() => clipboard.copySecret('first', 10));
    await clipboard.copySecret('second', 10);
    await system.answer();
    const late = seen();
    await pass(11);
    expect([late, seen()]).toEqual([
      ['first', true],
      ['', false],
    ]);
  });

  it('is looked for again where it is never answered, but has come', async () => {
    await copyInVain(() => clipboard.copySecret('secret', 10));
    await clipboard.clear();
    system.text = 'secret';
    await pass(60);
    expect(seen()).toEqual(['', true]);
  });

  it('does not hold up what comes after it, if it was to replace the secret', async () => {
    await clipboard.copySecret('first', 10);
    system.kept = 'first';
    system.holdsNext = true;
    const clearing = clipboard.clear();
    await pass(1);
    await clearing;
    await clipboard.copySecret('second', 10);
    expect(seen()).toEqual(['second', true]);
  });
});

describe('quitting', () => {
  it('does not wait if no secret was copied', async () => {
    await clipboard.clearBeforeQuitting();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('clears the secret, and checks that it stays cleared', async () => {
    await clipboard.copySecret('secret', 10);
    const quitting = clipboard.clearBeforeQuitting();
    await vi.advanceTimersByTimeAsync(0);
    system.text = 'secret';
    await pass(0.5);
    await quitting;
    expect(system.text).toBe('');
  });

  it('waits for a second at most, if no reading is answered', async () => {
    await clipboard.copySecret('secret', 10);
    system.answers = false;
    let hasQuit = false;
    const quitting = clipboard.clearBeforeQuitting().then(() => {
      hasQuit = true;
    });
    await pass(0.999);
    const before = hasQuit;
    await pass(0.001);
    await quitting;
    expect([before, hasQuit]).toEqual([false, true]);
  });

  it('overwrites nothing that it cannot identify', async () => {
    await clipboard.copySecret('secret', 10);
    system.text = 'mine';
    system.isReadable = false;
    const quitting = clipboard.clearBeforeQuitting();
    await pass(1);
    await quitting;
    expect(system.text).toBe('mine');
  });
});

function fault(isBroken: boolean): Error | undefined {
  return isBroken ? new Error('The clipboard is held by another program.') : undefined;
}
