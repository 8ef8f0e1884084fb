type BadgeParts = {
  readonly platform: NodeJS.Platform;
  /** A number on the icon of the program: macOS, and some desktops of Linux. */
  readonly setBadgeCount: (count: number) => void;
  /** Shows a mark over the button in the taskbar, with its meaning; `undefined` removes it. */
  readonly markWindow: (meaning: string | undefined) => void;
};

/**
 * Shows on the icon of the program how many keys need action.
 *
 * @param meaning the same in a sentence, for screen readers
 */
export function showBadge(count: number, meaning: string, parts: BadgeParts): void {
  // Electron counts on macOS and Linux only. The taskbar of Windows shows a mark of 16 pixels instead.
  if (parts.platform === 'win32') parts.markWindow(count === 0 ? undefined : meaning);
  else parts.setBadgeCount(count);
}
