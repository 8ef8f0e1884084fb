import { createHash } from 'node:crypto';
import type { Clipboard, ClipboardItem } from 'electron';
import { historyMarks } from './clipboard-history.ts';

/** The owner of an X11 clipboard may never answer. What takes longer than this counts as failed. */
const answerMs = 1000;
/** Quitting waits so long for the clipboard, and no longer. */
const quittingMs = 1000;
/** The first wait before looking again; it doubles up to {@link longestRetryMs}. */
const firstRetryMs = 1000;
const longestRetryMs = 60_000;
/**
 * GNOME keeps a copy for applications that end, and can put it back after a text was cleared (mutter,
 * `meta-clipboard-manager.c`): an empty clipboard counts when it has stayed so.
 */
const settlingMs = 500;

type ClipboardParts = {
  readonly clipboard: Pick<Clipboard, 'clear' | 'readText' | 'write' | 'writeText'>;
  readonly ClipboardItem: new (
    items: ConstructorParameters<typeof ClipboardItem>[0],
  ) => ClipboardItem;
  /** `true` if the system lets Signet read now. Wayland lets only the focused window read. */
  readonly isReadable: () => boolean;
  /** Called when {@link SecretClipboard.holdsSecret} may have changed. */
  readonly changed: () => void;
};

/**
 * Puts secrets on the system's clipboard, and clears them unless something else was copied since.
 *
 * SECURITY: a secret counts as gone only after the clipboard was read without it, not when it was cleared. Until
 * then Signet tries again: after a while, and whenever the window gets the focus.
 */
export class SecretClipboard {
  readonly #parts: ClipboardParts;
  /** SHA-256 of the secrets that may be on the clipboard: enough to recognise one, but not to reveal it. */
  #secrets: ReadonlySet<string> = new Set();
  /** The number of copies of secrets that the system has not answered yet. Each may still put its secret there. */
  #unanswered = 0;
  #isDue = false;
  /** Since when it was seen empty, by a clock that never runs backwards. */
  #emptySinceMs: number | undefined;
  #retryMs = firstRetryMs;
  #timer: NodeJS.Timeout | undefined;
  #lastTurn: Promise<void> = Promise.resolve();

  constructor(parts: ClipboardParts) {
    this.#parts = parts;
  }

  /** `true` while a secret may still be on the clipboard. */
  get holdsSecret(): boolean {
    return this.#secrets.size > 0;
  }

  /**
   * @param clearAfterSeconds counted from now
   * @throws Error if the system refuses, or does not answer within a second
   */
  copySecret(text: string, clearAfterSeconds: number): Promise<void> {
    return this.#inTurn(async () => {
      const { clipboard, ClipboardItem } = this.#parts;
      const secret = digest(text);
      // Before it is there, and beside the one before it: who knows what a copy that fails has left.
      this.#expect(new Set([...this.#secrets, secret]));
      this.#lookAgainIn(clearAfterSeconds * 1000);
      const item = new ClipboardItem({ 'text/plain': text, ...historyMarks() });
      await answered(this.#watched(clipboard.write([item])));
      if (this.#unanswered === 0) this.#expect(new Set([secret]));
    });
  }

  /** @throws Error as {@link copySecret} */
  copyText(text: string): Promise<void> {
    return this.#inTurn(() => answered(this.#parts.clipboard.writeText(text)));
  }

  /** Clears the clipboard if it still holds a secret that was put there, now and until that has worked. */
  clear(): Promise<void> {
    return this.#inTurn(async () => {
      this.#isDue = true;
      await this.#look();
    });
  }

  /** Tries again what is due: the system may allow now what it did not before. */
  async retry(): Promise<void> {
    this.#retryMs = firstRetryMs;
    if (this.#isDue) await this.clear();
  }

  /** Does the same as {@link clear}, but returns after a second at most. */
  async clearBeforeQuitting(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, quittingMs);
    });
    await Promise.race([this.#clearForGood(), deadline]).finally(() => clearTimeout(timer));
  }

  async #clearForGood(): Promise<void> {
    await this.clear();
    if (!this.holdsSecret) return;
    await new Promise((resolve) => {
      setTimeout(resolve, settlingMs);
    });
    await this.clear();
  }

  async #look(): Promise<void> {
    if (!this.holdsSecret) return;
    const { clipboard } = this.#parts;
    let text = await this.#read();
    // Some clipboard managers put back what was cleared, but not what was replaced.
    for (const attempt of [() => clipboard.clear(), () => clipboard.writeText(' ')]) {
      if (!this.#isSecret(text)) break;
      // If it fails, the secret is still there to be seen.
      await answered(Promise.resolve().then(attempt)).catch(() => undefined);
      text = await this.#read();
    }
    const isGone = this.#isGone(text);
    if (isGone && this.#unanswered === 0) this.#expect(new Set());
    // Once it was seen empty, it only has to stay so.
    else this.#tryAgain(!isGone && this.#emptySinceMs !== undefined);
  }

  /** @returns `undefined` if it cannot be known what is there; an empty text if no text is */
  async #read(): Promise<string | undefined> {
    const reading = Promise.resolve().then(() => this.#parts.clipboard.readText());
    const text = await answered(reading).catch(() => undefined);
    // A system that does not let Signet read says that there is nothing.
    return text === '' && !this.#parts.isReadable() ? undefined : text;
  }

  #isGone(text: string | undefined): boolean {
    if (text !== '') {
      this.#emptySinceMs = undefined;
      return text !== undefined && !this.#isSecret(text);
    }
    this.#emptySinceMs ??= performance.now();
    // Timers are whole milliseconds, and may be a fraction early.
    return performance.now() - this.#emptySinceMs > settlingMs - 2;
  }

  #isSecret(text: string | undefined): boolean {
    return text !== undefined && this.#secrets.has(digest(text));
  }

  #expect(secrets: ReadonlySet<string>): void {
    this.#secrets = secrets;
    if (secrets.size === 0) clearTimeout(this.#timer);
    this.#parts.changed();
  }

  #lookAgainIn(ms: number): void {
    [this.#isDue, this.#emptySinceMs, this.#retryMs] = [false, undefined, firstRetryMs];
    this.#wake(ms);
  }

  #tryAgain(isSettling: boolean): void {
    this.#wake(isSettling ? settlingMs : this.#retryMs);
    if (!isSettling) this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs);
  }

  #wake(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.clear(), ms);
  }

  /** Counts a copy until the system answers, and looks again at one whose answer came after its time. */
  #watched(copying: Promise<void>): Promise<void> {
    this.#unanswered++;
    const settled = () => {
      this.#unanswered--;
      if (this.#isDue) void this.clear();
    };
    copying.then(settled, settled);
    return copying;
  }

  /** A lock that comes during a copy must clear what that copy puts there, so each waits for the one before. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }
}

/**
 * Waits for the clipboard, but not for ever.
 *
 * @throws Error after {@link answerMs}
 */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The clipboard does not answer.')), answerMs);
  });
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
