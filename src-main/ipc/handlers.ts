import { KeyChecks } from '../operations/key-checks.ts';
import type { Session } from '../operations/session.ts';
import type { Shell } from '../operations/shell.ts';
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
export function createHandlers(host: Shell, session: Session): Handlers {
  const checks = new KeyChecks(host);
  return {
    ...vaultHandlers(host, session),
    ...placeHandlers(host, session),
    ...entryHandlers(host, session, checks),
    ...subAccountHandlers(host, session, checks),
    ...guideHandlers(host, session, checks),
    ...healthHandlers(host, session),
    ...rotationHandlers(host, session, checks),
    ...compromiseHandlers(host, session, checks),
    ...reminderHandlers(host, session),
    ...signHandlers(host, session),
    ...ipAllowlistHandlers(),
    ...shellHandlers(host, session),
  };
}
