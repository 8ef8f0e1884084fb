/**
 * The formats that keep a text out of the clipboard history: on Windows ("Cloud Clipboard and Clipboard History
 * Formats"), on macOS (nspasteboard.org), and in KDE's Klipper.
 */
const marks: Readonly<Partial<Record<NodeJS.Platform, Readonly<Record<string, Buffer>>>>> = {
  win32: {
    ExcludeClipboardContentFromMonitorProcessing: Buffer.alloc(4),
    CanIncludeInClipboardHistory: Buffer.alloc(4),
    CanUploadToCloudClipboard: Buffer.alloc(4),
  },
  darwin: { 'org.nspasteboard.ConcealedType': Buffer.alloc(0) },
  linux: { 'x-kde-passwordManagerHint': Buffer.from('secret') },
};

/** The formats to copy beside a text on this system, so that it stays out of the clipboard's history. */
export function historyMarks(): Record<string, Blob> {
  const here = Object.entries(marks[process.platform] ?? {});
  return Object.fromEntries(
    here.map(([format, value]) => [
      `electron application/osclipboard;format="${format}"`,
      new Blob([new Uint8Array(value)]),
    ]),
  );
}
