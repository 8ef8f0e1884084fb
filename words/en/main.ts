import { compromise } from './compromise.ts';
import { consequences } from './consequences.ts';
import { dialogs } from './dialogs.ts';
import { entries } from './entries.ts';
import { failures } from './failures.ts';
import { files } from './files.ts';
import { findings } from './findings.ts';
import { health } from './health.ts';
import { menu } from './menu.ts';
import { notices } from './notices.ts';
import { okxErrors } from './okx-errors.ts';
import { tray } from './tray.ts';

/** Every sentence of the desktop app beside its page: dialogs, menus, notifications and files. The other languages are held to its shape. */
export const main = {
  compromise,
  consequences,
  dialogs,
  entries,
  failures,
  files,
  findings,
  health,
  menu,
  notices,
  okxErrors,
  tray,
} as const;
