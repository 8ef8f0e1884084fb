import type { DesktopShell } from '../operations/desktop-shell.ts';
import { KeyChecks } from '../operations/key-checks.ts';
import type { Session } from '../operations/session.ts';
import { compromiseHandlers } from './compromise-handlers.ts';
import { entryHandlers } from './entry-handlers.ts';
import { guideHandlers } from './guide-handlers.ts';
import type { Handlers } from './handler.ts';
import { healthHandlers } from './health-handlers.ts';
import { ipAllowlistHandlers } from './ip-allowlist-handlers.ts';
import { placeHandlers } from './place-handlers.ts';
import { reminderHandlers } from './reminder-handlers.ts';
import { rotationHandlers } from './rotation-handlers.ts';
import { shellHandlers } from './shell-handlers.ts';
import { signHandlers } from './sign-handlers.ts';
import { subAccountHandlers } from './sub-account-handlers.ts';
import { vaultHandlers } from './vault-handlers.ts';

/** Joins the core to what the shell lends. */
export function createHandlers(shell: DesktopShell, session: Session): Handlers {
  const checks = new KeyChecks(shell);
  return {
    ...vaultHandlers(shell, session),
    ...placeHandlers(shell, session),
    ...entryHandlers(shell, session, checks),
    ...subAccountHandlers(shell, session, checks),
    ...guideHandlers(shell, session, checks),
    ...healthHandlers(shell, session),
    ...rotationHandlers(shell, session, checks),
    ...compromiseHandlers(shell, session, checks),
    ...reminderHandlers(shell, session),
    ...signHandlers(shell, session),
    ...ipAllowlistHandlers(),
    ...shellHandlers(shell, session),
  };
}
