import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { MenuWords } from '../menu-words.ts';

/** Menus as data, so that a test can read them. */
type Template = readonly MenuItemConstructorOptions[];

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu of the application: along the top of the screen on macOS, behind Alt in the window elsewhere. Its
 * shortcuts work whether it is seen or not.
 *
 * @param isPackaged a packaged Signet has neither developer tools nor a way to reload its page
 */
export function applicationMenu(
  words: MenuWords,
  { platform, isPackaged }: { readonly platform: string; readonly isPackaged: boolean },
): Template {
  const isMac = platform === 'darwin';
  const edit = { label: words.edit, submenu: [...editItems(words)] };
  const view = { label: words.view, submenu: [...viewItems(words, isPackaged)] };
  if (!isMac) {
    const file = { label: words.file, submenu: [{ role: 'quit' as const, label: words.quit }] };
    return [file, edit, view];
  }
  return [
    { role: 'appMenu', label: 'Signet', submenu: [...macItems(words)] },
    edit,
    view,
    { role: 'windowMenu', label: words.window, submenu: [...windowItems(words)] },
  ];
}

/** What the context menu needs to know of the place that was clicked. */
type Place = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'formControlType' | 'editFlags'
>;

/**
 * The menu at a right click or the menu key: for fields and for selected text.
 *
 * @returns no items where there is nothing to do
 */
export function contextMenu(words: MenuWords, place: Place): Template {
  const { isEditable, selectionText, formControlType, editFlags } = place;
  const copy = { role: 'copy', label: words.copy, enabled: editFlags.canCopy } as const;
  // SECURITY: nothing is copied out of a password field, whatever the page says that it could do.
  const isPassword = formControlType === 'input-password';
  if (!isEditable) return isPassword || selectionText.trim() === '' ? [] : [copy];
  const cut = { role: 'cut', label: words.cut, enabled: editFlags.canCut } as const;
  return [
    { role: 'undo', label: words.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: words.redo, enabled: editFlags.canRedo },
    separator,
    ...(isPassword ? [] : [cut, copy]),
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { role: 'delete', label: words.delete, enabled: editFlags.canDelete },
    separator,
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ];
}

function editItems(words: MenuWords): Template {
  return [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    separator,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'delete', label: words.delete },
    separator,
    { role: 'selectAll', label: words.selectAll },
  ];
}

/** Chromium keeps the zoom of a page by its host, so it outlasts a restart. */
function viewItems(words: MenuWords, isPackaged: boolean): Template {
  const debugging: Template = [
    { role: 'reload', label: words.reload },
    { role: 'toggleDevTools', label: words.developerTools },
    separator,
  ];
  return [
    ...(isPackaged ? [] : debugging),
    { role: 'resetZoom', label: words.resetZoom },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    ...otherZoomKeys,
    separator,
    { role: 'togglefullscreen', label: words.fullScreen },
  ];
}

/** Where plus needs Shift, browsers zoom in without it too; and the number pad has keys of its own. */
const otherZoomKeys = [
  hiddenKey('zoomIn', 'CommandOrControl+='),
  hiddenKey('zoomIn', 'CommandOrControl+numadd'),
  hiddenKey('zoomOut', 'CommandOrControl+numsub'),
  hiddenKey('resetZoom', 'CommandOrControl+num0'),
];

function hiddenKey(
  role: 'zoomIn' | 'zoomOut' | 'resetZoom',
  accelerator: string,
): MenuItemConstructorOptions {
  return { role, accelerator, visible: false, acceleratorWorksWhenHidden: true };
}

function macItems(words: MenuWords): Template {
  return [
    { role: 'about', label: words.about },
    separator,
    { role: 'services', label: words.services },
    separator,
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.unhide },
    separator,
    { role: 'quit', label: words.quit },
  ];
}

function windowItems(words: MenuWords): Template {
  return [
    { role: 'minimize', label: words.minimize },
    { role: 'zoom', label: words.zoom },
    separator,
    { role: 'front', label: words.front },
  ];
}
