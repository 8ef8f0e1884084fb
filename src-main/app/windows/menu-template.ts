import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { MainTranslate } from '#words/main';

/** Menus as data, so that a test can read them. */
type Template = readonly MenuItemConstructorOptions[];

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu of the application: along the top of the screen on macOS, behind Alt in the window elsewhere. Its
 * shortcuts also work while it is hidden.
 *
 * @param isPackaged a packaged Signet has neither developer tools nor a way to reload its page
 */
export function applicationMenu(
  t: MainTranslate,
  { platform, isPackaged }: { readonly platform: string; readonly isPackaged: boolean },
): Template {
  const isMac = platform === 'darwin';
  const edit = { label: t('menu:edit'), submenu: [...editItems(t)] };
  const view = { label: t('menu:view'), submenu: [...viewItems(t, isPackaged)] };
  if (!isMac) {
    const file = {
      label: t('menu:file'),
      submenu: [{ role: 'quit' as const, label: t('menu:quit') }],
    };
    return [file, edit, view];
  }
  return [
    { role: 'appMenu', label: 'Signet', submenu: [...macItems(t)] },
    edit,
    view,
    { role: 'windowMenu', label: t('menu:window'), submenu: [...windowItems(t)] },
  ];
}

/** The properties of the clicked element that decide about the context menu. */
type Target = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'formControlType' | 'editFlags'
>;

/**
 * The menu at a right click or the menu key: for fields and for selected text.
 *
 * @returns no items where there is nothing to do
 */
export function contextMenu(t: MainTranslate, target: Target): Template {
  const { isEditable, selectionText, formControlType, editFlags } = target;
  const copy = { role: 'copy', label: t('menu:copy'), enabled: editFlags.canCopy } as const;
  // SECURITY: nothing is copied out of a password field, whatever the page says that it could do.
  const isPassword = formControlType === 'input-password';
  if (!isEditable) return isPassword || selectionText.trim() === '' ? [] : [copy];
  const cut = { role: 'cut', label: t('menu:cut'), enabled: editFlags.canCut } as const;
  return [
    { role: 'undo', label: t('menu:undo'), enabled: editFlags.canUndo },
    { role: 'redo', label: t('menu:redo'), enabled: editFlags.canRedo },
    separator,
    ...(isPassword ? [] : [cut, copy]),
    { role: 'paste', label: t('menu:paste'), enabled: editFlags.canPaste },
    { role: 'delete', label: t('menu:delete'), enabled: editFlags.canDelete },
    separator,
    { role: 'selectAll', label: t('menu:selectAll'), enabled: editFlags.canSelectAll },
  ];
}

function editItems(t: MainTranslate): Template {
  return [
    { role: 'undo', label: t('menu:undo') },
    { role: 'redo', label: t('menu:redo') },
    separator,
    { role: 'cut', label: t('menu:cut') },
    { role: 'copy', label: t('menu:copy') },
    { role: 'paste', label: t('menu:paste') },
    { role: 'delete', label: t('menu:delete') },
    separator,
    { role: 'selectAll', label: t('menu:selectAll') },
  ];
}

/** Chromium keeps the zoom of a page by its host, so it outlasts a restart. */
function viewItems(t: MainTranslate, isPackaged: boolean): Template {
  const debugging: Template = [
    { role: 'reload', label: t('menu:reload') },
    { role: 'toggleDevTools', label: t('menu:developerTools') },
    separator,
  ];
  return [
    ...(isPackaged ? [] : debugging),
    { role: 'resetZoom', label: t('menu:resetZoom') },
    { role: 'zoomIn', label: t('menu:zoomIn') },
    { role: 'zoomOut', label: t('menu:zoomOut') },
    ...otherZoomKeys,
    separator,
    { role: 'togglefullscreen', label: t('menu:fullScreen') },
  ];
}

/** Like browsers, also zooms in without Shift on keyboards where plus needs it, and by the number pad. */
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

function macItems(t: MainTranslate): Template {
  return [
    { role: 'about', label: t('menu:about') },
    separator,
    { role: 'services', label: t('menu:services') },
    separator,
    { role: 'hide', label: t('menu:hide') },
    { role: 'hideOthers', label: t('menu:hideOthers') },
    { role: 'unhide', label: t('menu:unhide') },
    separator,
    { role: 'quit', label: t('menu:quit') },
  ];
}

function windowItems(t: MainTranslate): Template {
  return [
    { role: 'minimize', label: t('menu:minimize') },
    { role: 'zoom', label: t('menu:zoom') },
    separator,
    { role: 'front', label: t('menu:front') },
  ];
}
