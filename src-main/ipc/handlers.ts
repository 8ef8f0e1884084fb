import { createContext } from '../operations/context.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import type { Session } from '../operations/session.ts';
import { auditHandlers } from './audit-handlers.ts';
import { compromiseHandlers } from './compromise-handlers.ts';
import { entryHandlers } from './entry-handlers.ts';
import { formHandlers } from './form-handlers.ts';
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

/** Every procedure; each calls one operation. */
export function createHandlers(shell: DesktopShell, session: Session): Handlers {
  const context = createContext(shell, session);
  return {
    ...vaultHandlers(context),
    ...placeHandlers(context),
    ...entryHandlers(context),
    ...subAccountHandlers(context),
    ...formHandlers(context),
    ...guideHandlers(context),
    ...healthHandlers(context),
    ...rotationHandlers(context),
    ...compromiseHandlers(context),
    ...reminderHandlers(context),
    ...auditHandlers(context),
    ...signHandlers(context),
    ...ipAllowlistHandlers(),
    ...shellHandlers(context),
  };
}
