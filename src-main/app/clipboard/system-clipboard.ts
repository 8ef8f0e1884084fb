import { app, ClipboardItem, clipboard } from 'electron';
import type { MainWindow } from '../windows/window.ts';
import { SecretClipboard } from './clipboard.ts';

/** Joins the clipboard to the system's, and to the focus that some systems want before they let it read. */
export function createClipboard(window: MainWindow): SecretClipboard {
  const secretClipboard = new SecretClipboard({
    clipboard,
    ClipboardItem,
    isReadable: () => !isWayland || window.current?.isFocused() === true,
    changed: () => window.send('system:changed'),
  });
  app.on('browser-window-focus', () => void secretClipboard.retry());
  return secretClipboard;
}

/**
 * Either names a session of Wayland, where only the focused client is offered the clipboard (core protocol,
 * `wl_data_device.selection`). Taken for one by mistake, a session of X11 only waits for the focus.
 */
const isWayland =
  process.platform === 'linux' &&
  (process.env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(process.env['WAYLAND_DISPLAY']));
