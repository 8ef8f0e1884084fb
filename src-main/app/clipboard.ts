import { createHash } from 'node:crypto';
import { ClipboardItem, clipboard } from 'electron';

/**
 * How each system is told to keep a text out of its clipboard history: Windows ("Cloud Clipboard and
 * Clipboard History Formats"), macOS (nspasteboard.org), KDE's Klipper.
 */
const historyMarks: Readonly<Partial<Record<NodeJS.Platform, Readonly<Record<string, Buffer>>>>> = {
  win32: {
    ExcludeClipboardContentFromMonitorProcessing: Buffer.alloc(4),
    CanIncludeInClipboardHistory: Buffer.alloc(4),
    CanUploadToCloudClipboard: Buffer.alloc(4),
  },
  darwin: { 'org.nspasteboard.ConcealedType': Buffer.alloc(0) },
  linux: { 'x-kde-passwordManagerHint': Buffer.from('secret') },
};

/** Puts secrets on the system's clipboard, and takes them off again if nobody has copied since. */
export class SecretClipboard {
  /** SHA-256 of the secret on the clipboard: enough to know it again, not to tell it. */
  #copied: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastTurn: Promise<void> = Promise.resolve();

  copySecret(text: string, clearAfterSeconds: number): Promise<void> {
    return this.#inTurn(async () => {
      await clipboard.write([new ClipboardItem({ 'text/plain': text, ...historyMarksHere() })]);
      this.#copied = digest(text);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.clear(), clearAfterSeconds * 1000);
    });
  }

  copyText(text: string): Promise<void> {
    return this.#inTurn(() => clipboard.writeText(text));
  }

  /** Clears the clipboard if it still holds the secret that was put there. */
  clear(): Promise<void> {
    return this.#inTurn(async () => {
      const copied = this.#copied;
      this.#copied = undefined;
      clearTimeout(this.#timer);
      if (copied !== undefined && digest(await clipboard.readText()) === copied) clipboard.clear();
    });
  }

  /** The clipboard answers later: a lock that comes during a copy must clear what that copy puts there. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }
}

function historyMarksHere(): Record<string, Blob> {
  const marks = Object.entries(historyMarks[process.platform] ?? {});
  return Object.fromEntries(
    marks.map(([format, value]) => [
      `electron application/osclipboard;format="${format}"`,
      new Blob([new Uint8Array(value)]),
    ]),
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
