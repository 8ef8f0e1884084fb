import { Menu, nativeImage, Tray } from 'electron';
import type { MainMessages } from './messages.ts';

type TrayActions = {
  readonly open: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
};

/** The icon beside the clock: a click opens the window, the menu locks or quits. */
export function createTray(iconPath: string, actions: TrayActions): Tray {
  const icon = nativeImage.createFromPath(iconPath).resize({ width: 18, height: 18 });
  const tray = new Tray(icon);
  tray.setToolTip('Signet');
  tray.on('click', actions.open);
  return tray;
}

/** Words the menu anew: when the language changes, and when the vault is locked or unlocked. */
export function wordTray(
  tray: Tray,
  { tray: words }: MainMessages,
  actions: TrayActions & { readonly isUnlocked: boolean },
): void {
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: words.open, click: actions.open },
      { label: words.lock, click: actions.lock, enabled: actions.isUnlocked },
      { type: 'separator' },
      { label: words.quit, click: actions.quit },
    ]),
  );
}
