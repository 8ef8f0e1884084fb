/** A menu item as the user sees it. */
export interface MenuEntry {
  readonly label: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly isEnabled: boolean;
  readonly isChecked: boolean;
  /** `undefined` unless the item opens a submenu. */
  readonly submenu: readonly MenuEntry[] | undefined;
}

/** Lists the visible items of a menu, from the top. */
export function menuEntries(menu: Electron.Menu | null | undefined): MenuEntry[] {
  return visibleItems(menu).map((item) => ({
    label: item.label,
    type: item.type,
    role: item.role ?? undefined,
    accelerator: item.accelerator?.toString() ?? undefined,
    isEnabled: item.enabled,
    isChecked: item.checked,
    submenu: item.submenu ? menuEntries(item.submenu) : undefined,
  }));
}

/** Goes down a menu by labels and clicks the last one. Like a user, it only clicks visible, enabled items. */
export function clickItem(
  menu: Electron.Menu | null | undefined,
  labels: readonly string[],
  window: Electron.BrowserWindow | undefined,
): void {
  const [label, ...rest] = labels;
  const item = visibleItems(menu).find((candidate) => candidate.label === label);
  if (item === undefined) throw new Error(`The menu has no “${label}”.`);
  if (!item.enabled) throw new Error(`“${label}” is disabled in the menu.`);
  if (rest.length > 0) clickItem(item.submenu, rest, window);
  // Electron's own menu passes these three arguments: lib/browser/api/menu.ts, Menu.prototype._executeCommand.
  else item.click({}, window, window?.webContents);
}

function visibleItems(menu: Electron.Menu | null | undefined): Electron.MenuItem[] {
  return (menu?.items ?? []).filter(({ visible }) => visible);
}
