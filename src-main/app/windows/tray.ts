import { Menu, nativeImage, Tray } from 'electron';
import type { DueState } from '#contract';
import { worstFirst } from '../../reminders/schedule.ts';
import type { MainMessages } from '../messages.ts';

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
export function attentionWords(urgent: number, { tray }: MainMessages): string {
  return urgent === 0 ? 'Signet' : tray.attention.replace('{count}', String(urgent));
}

/** Words menu and tooltip anew: when the language, the lock or a due date changes. */
export function setTrayText(
  tray: Tray,
  messages: MainMessages,
  { open, openHealth, lock, quit, isUnlocked, counts, urgent }: TrayActions & TrayState,
): void {
  const words = messages.tray;
  const due = worstFirst.flatMap((state) => {
    if (state === 'ok' || counts[state] === 0) return [];
    const label = words.due[state].replace('{count}', String(counts[state]));
    return [{ label, click: openHealth }];
  });
  tray.setToolTip(attentionWords(urgent, messages));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      ...due,
      ...(due.length > 0 ? [{ type: 'separator' as const }] : []),
      { label: words.open, click: open },
      { label: words.lock, click: lock, enabled: isUnlocked },
      { type: 'separator' },
      { label: words.quit, click: quit },
    ]),
  );
}
