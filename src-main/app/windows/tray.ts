import { Menu, nativeImage, Tray } from 'electron';
import type { DueState } from '#contract';
import type { MainTranslate } from '#words/main';
import { worstFirst } from '../../reminders/schedule.ts';

type TrayActions = {
  readonly open: () => void;
  /** Shows what is due, and what to do. */
  readonly openHealth: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
};

/** The icon beside the clock: a click opens the window, or on macOS the menu, which locks and quits. */
export function createTray(iconPath: string, actions: TrayActions): Tray {
  const icon = nativeImage.createFromPath(iconPath).resize({ width: 18, height: 18 });
  // macOS draws its outline in the colour of the menu bar.
  if (process.platform === 'darwin') icon.setTemplateImage(true);
  const tray = new Tray(icon);
  // macOS opens the menu at a click, and reports the click as well.
  if (process.platform !== 'darwin') tray.on('click', actions.open);
  return tray;
}

type TrayState = {
  readonly isUnlocked: boolean;
  /** How many entries are in each state. */
  readonly counts: Readonly<Record<DueState, number>>;
  /** How many want something done now. */
  readonly urgent: number;
};

/** What the tooltip says, and who cannot see the badge hears. */
export function attentionWords(urgent: number, t: MainTranslate): string {
  return urgent === 0 ? 'Signet' : t('tray:attention', { count: urgent });
}

/** Words menu and tooltip anew: when the language, the lock or a due date changes. */
export function setTrayText(
  tray: Tray,
  t: MainTranslate,
  { open, openHealth, lock, quit, isUnlocked, counts, urgent }: TrayActions & TrayState,
): void {
  const due = worstFirst.flatMap((state) => {
    if (state === 'ok' || counts[state] === 0) return [];
    return [{ label: t(`tray:due.${state}`, { count: counts[state] }), click: openHealth }];
  });
  tray.setToolTip(attentionWords(urgent, t));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      ...due,
      ...(due.length > 0 ? [{ type: 'separator' as const }] : []),
      { label: t('tray:open'), click: open },
      { label: t('tray:lock'), click: lock, enabled: isUnlocked },
      { type: 'separator' },
      { label: t('tray:quit'), click: quit },
    ]),
  );
}
