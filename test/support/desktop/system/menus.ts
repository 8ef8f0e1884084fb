import { clickItem, type MenuEntry, menuEntries } from './menu-entry.ts';
import { type ElectronMain, replace } from './replace.ts';

/** The menus of the system. None opens; the test chooses from them. */
export interface Menus {
  /** The items of the application's menu; none if it has no menu. */
  application(): MenuEntry[];
  /** Chooses from the application's menu, going down by labels. */
  chooseFromApplication(...labels: string[]): void;
  /** The items of the context menu that was opened last; `undefined` before the first. */
  context(): MenuEntry[] | undefined;
  /** Chooses from the context menu that was opened last, and closes it. */
  chooseFromContext(...labels: string[]): void;
}

export function replaceMenus({ Menu, BrowserWindow }: ElectronMain): Menus {
  let open: { readonly menu: Electron.Menu; readonly options: Electron.PopupOptions } | undefined;
  // A window in the background, as in tests, has no focus, so the first one is used.
  const anyWindow = () => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  replace(Menu.prototype, 'popup', function popup(this: Electron.Menu, options = {}) {
    open = { menu: this, options };
    this.emit('menu-will-show', {});
  });
  replace(Menu.prototype, 'closePopup', function closePopup(this: Electron.Menu) {
    this.emit('menu-will-close', {});
    open?.options.callback?.();
  });
  return {
    application: () => menuEntries(Menu.getApplicationMenu()),
    chooseFromApplication: (...labels) => clickItem(Menu.getApplicationMenu(), labels, anyWindow()),
    context: () => open && menuEntries(open.menu),
    chooseFromContext: (...labels) => {
      if (open === undefined) throw new Error('No context menu was opened.');
      const window = (open.options.window ?? anyWindow()) as Electron.BrowserWindow | undefined;
      open.menu.closePopup();
      clickItem(open.menu, labels, window);
    },
  };
}
