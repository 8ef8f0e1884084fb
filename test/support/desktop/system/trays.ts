import { clickItem, type MenuEntry, menuEntries } from './menu-entry.ts';
import { type ElectronMain, replace } from './replace.ts';

/** The icon in the system tray, which the system draws if it can. */
export interface Trays {
  toolTip(): string;
  items(): MenuEntry[];
  /** Chooses from its menu by labels. */
  choose(...labels: string[]): void;
  /** Clicks the icon itself. */
  click(): void;
}

interface TrayState {
  readonly tray: Electron.Tray;
  toolTip: string;
  menu: Electron.Menu | null;
}

export function replaceTrays({ Tray }: ElectronMain): Trays {
  const states: TrayState[] = [];
  const stateOf = (tray: Electron.Tray): TrayState => {
    const known = states.find((state) => state.tray === tray);
    if (known) return known;
    const state = { tray, toolTip: '', menu: null };
    states.push(state);
    return state;
  };
  const only = (): TrayState => {
    const [state] = states;
    if (state === undefined) throw new Error('No tray icon has a tooltip or a menu yet.');
    return state;
  };
  const { setToolTip, setContextMenu } = Tray.prototype;
  replace(Tray.prototype, 'setToolTip', function set(this: Electron.Tray, text) {
    stateOf(this).toolTip = text;
    setToolTip.call(this, text);
  });
  replace(Tray.prototype, 'setContextMenu', function set(this: Electron.Tray, menu) {
    stateOf(this).menu = menu;
    setContextMenu.call(this, menu);
  });
  return {
    toolTip: () => states[0]?.toolTip ?? '',
    items: () => menuEntries(states[0]?.menu),
    choose: (...labels) => clickItem(only().menu, labels, undefined),
    click: () => void only().tray.emit('click', {}),
  };
}
