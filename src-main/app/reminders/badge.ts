type BadgeParts = {
  readonly platform: NodeJS.Platform;
  /** A number on the icon of the program: macOS, and some desktops of Linux. */
  readonly setBadgeCount: (count: number) => void;
  /** A mark over the button in the taskbar, with what it means; `undefined` takes it away. */
  readonly markWindow: (meaning: string | undefined) => void;
};

/**
 * Shows on the icon of the program how many keys want something done.
 *
 * @param meaning the same in a sentence, for who cannot see the mark
 */
export function showBadge(count: number, meaning: string, parts: BadgeParts): void {
  // Electron counts on macOS and Linux only. The taskbar of Windows has a mark of 16 pixels in place of it.
  if (parts.platform === 'win32') parts.markWindow(count === 0 ? undefined : meaning);
  else parts.setBadgeCount(count);
}
