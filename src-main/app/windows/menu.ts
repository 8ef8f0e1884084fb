import { app, type BrowserWindow, type ContextMenuParams, Menu } from 'electron';
import type { MainTranslate } from '#words/main';
import { applicationMenu, contextMenu } from './menu-template.ts';

/** Replaces Electron's menu, which offers developer tools. Called again when the language changes. */
export function setMenu(t: MainTranslate): void {
  const { platform } = process;
  const template = applicationMenu(t, { platform, isPackaged: app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}

/** Opens the context menu at a place in the page: at the pointer, or at the caret if a key opened it. */
export function showContextMenu(
  window: BrowserWindow,
  place: ContextMenuParams,
  t: MainTranslate,
): void {
  const template = contextMenu(t, place);
  if (template.length === 0) return;
  const { x, y, menuSourceType } = place;
  // Without `frame`, because macOS would then offer to send the text to its Writing Tools.
  const isAtPointer = menuSourceType === 'mouse';
  Menu.buildFromTemplate([...template]).popup({
    window,
    sourceType: menuSourceType,
    ...(isAtPointer ? {} : { x, y }),
  });
}
