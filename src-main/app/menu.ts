import { Menu } from 'electron';

/**
 * Replaces Electron's menu, which offers to reload the page and to open developer tools. macOS needs one of
 * its own: there the shortcuts to copy, paste and quit work through it.
 */
export function setMenu(): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    isMac
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );
}
