// Implements the roles of menu items, as Electron's lib/browser/api/menu-item-roles.ts does on Linux.

export interface RoleWindow {
  readonly setFullScreen: (flag: boolean) => void;
  readonly isFullScreen: () => boolean;
  readonly minimize: () => void;
  readonly close: () => void;
}

export interface RoleContents {
  zoomLevel: number;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly cut: () => void;
  readonly copy: () => void;
  readonly paste: () => void;
  readonly delete: () => void;
  readonly selectAll: () => void;
  readonly reload: () => void;
  readonly toggleDevTools: () => void;
}

const ofContents: Readonly<Record<string, (contents: RoleContents) => void>> = {
  undo: (contents) => contents.undo(),
  redo: (contents) => contents.redo(),
  cut: (contents) => contents.cut(),
  copy: (contents) => contents.copy(),
  paste: (contents) => contents.paste(),
  delete: (contents) => contents.delete(),
  selectall: (contents) => contents.selectAll(),
  reload: (contents) => contents.reload(),
  toggledevtools: (contents) => contents.toggleDevTools(),
  zoomin: (contents) => {
    contents.zoomLevel += 0.5;
  },
  zoomout: (contents) => {
    contents.zoomLevel -= 0.5;
  },
  resetzoom: (contents) => {
    contents.zoomLevel = 0;
  },
};

const ofWindow: Readonly<Record<string, (window: RoleWindow) => void>> = {
  togglefullscreen: (window) => window.setFullScreen(!window.isFullScreen()),
  minimize: (window) => window.minimize(),
  close: (window) => window.close(),
};

/** @returns whether the role did something, so that no click handler is called */
export function execute(
  role: string | undefined,
  window: RoleWindow | undefined,
  contents: RoleContents | undefined,
): boolean {
  if (role === undefined) return false;
  const windowAct = ofWindow[role];
  const contentsAct = ofContents[role];
  if (windowAct !== undefined && window !== undefined) windowAct(window);
  else if (contentsAct !== undefined && contents !== undefined) contentsAct(contents);
  else return false;
  return true;
}
