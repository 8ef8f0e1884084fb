// Menu and MenuItem: built by the app, and clicked by the test.
import { record } from './calls.ts';
import type { NativeImage } from './native-image.ts';
import { Refusing, RefusingEmitter, refuseStatics } from './refusal.ts';
import { execute, type RoleContents, type RoleWindow } from './roles.ts';

type ItemOptions = Electron.MenuItemConstructorOptions;
type Click = (item: MenuItem, window: unknown, event: object) => void;

let applicationMenu: Menu | null = null;
let last = 0;

class MenuItem extends Refusing {
  readonly id: string;
  readonly commandId = ++last;
  readonly type: Electron.MenuItem['type'];
  readonly role: Electron.MenuItem['role'];
  readonly submenu: Menu | undefined;
  readonly accelerator: string | null;
  readonly icon: NativeImage | string | undefined;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  registerAccelerator: boolean;
  readonly click: (event?: object, window?: unknown, contents?: unknown) => void;

  constructor(options: ItemOptions) {
    super();
    const { submenu } = options;
    this.id = options.id ?? '';
    // Electron also accepts roles that it does not list for a MenuItem, and converts them to lower case.
    this.role = options.role?.toLowerCase() as Electron.MenuItem['role'];
    this.submenu = Array.isArray(submenu)
      ? Menu.buildFromTemplate(submenu)
      : (submenu as unknown as Menu | undefined);
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    this.accelerator = options.accelerator ?? null;
    // All images of the app come from the stand-in.
    this.icon = options.icon as unknown as NativeImage | string | undefined;
    this.label = options.label ?? options.role ?? '';
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.click = (event = {}, window = undefined, contents = undefined) => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (this.role !== undefined) record('menu.role', this.role);
      if (execute(this.role, window as RoleWindow, contents as RoleContents)) return;
      (options.click as unknown as Click | undefined)?.(this, window, event);
    };
  }
}

class Menu extends RefusingEmitter {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (ItemOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(menuItem: MenuItem): void {
    this.items.push(menuItem);
  }

  insert(pos: number, menuItem: MenuItem): void {
    this.items.splice(pos, 0, menuItem);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const inside = item.submenu?.getMenuItemById(id);
      if (inside) return inside;
    }
    return null;
  }

  popup(options?: object): void {
    record('menu.popup', this, options);
    this.emit('menu-will-show', {});
  }

  closePopup(): void {
    record('menu.closePopup', this);
    this.emit('menu-will-close', {});
  }
}

const Statics = refuseStatics(Menu, 'Menu');

export type { Menu as MenuInstance };
export { MenuItem, Statics as Menu };
