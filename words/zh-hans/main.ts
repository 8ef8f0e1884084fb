import type { main as english } from '../en/main.ts';
import type { Wording } from '../wording.ts';
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

export const main: Wording<typeof english> = {
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
};
