import { Menu, nativeImage, Tray } from 'electron';
import type { MainTranslate } from '#words/main';
import type { Attention } from '../../operations/reminder-watch.ts';

type TrayActions = {
  readonly open: () => void;
  /** Shows what is due, and what to do. */
  readonly openHealth: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
};

/** Creates the icon beside the clock. A click opens the window, or on macOS the menu, which locks and quits. */
export function createTray(iconPath: string, actions: TrayActions): Tray {
  const icon = nativeImage.createFromPath(iconPath).resize({ width: 18, height: 18 });
  // macOS draws its outline in the colour of the menu bar.
  if (process.platform === 'darwin') icon.setTemplateImage(true);
  const tray = new Tray(icon);
  // macOS opens the menu at a click, and reports the click as well.
  if (process.platform !== 'darwin') tray.on('click', actions.open);
  return tray;
}

type TrayState = Attention & { readonly isUnlocked: boolean };

/** Words the tooltip, which is also the accessible name of the badge. */
export function attentionWords(urgent: number, t: MainTranslate): string {
  return urgent === 0 ? 'Signet' : t('tray:attention', { count: urgent });
}

/** Sets the menu and the tooltip. Call it when the language, the lock or a due date changes. */
export function setTrayText(
  tray: Tray,
  t: MainTranslate,
  { open, openHealth, lock, quit, isUnlocked, due, urgent, isAuditDue }: TrayActions & TrayState,
): void {
  const dueItems = due.map(({ state, count }) => ({
    label: t(`tray:due.${state}`, { count }),
    click: openHealth,
  }));
  if (isAuditDue) dueItems.push({ label: t('tray:audit'), click: openHealth });
  tray.setToolTip(attentionWords(urgent, t));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      ...dueItems,
      ...(dueItems.length > 0 ? [{ type: 'separator' as const }] : []),
      { label: t('tray:open'), click: open },
      { label: t('tray:lock'), click: lock, enabled: isUnlocked },
      { type: 'separator' },
      { label: t('tray:quit'), click: quit },
    ]),
  );
}
