import { entryHandlers } from './entry-handlers.ts';
import type { Handlers } from './handler.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';
import { shellHandlers } from './shell-handlers.ts';
import { signHandlers } from './sign-handlers.ts';
import { vaultHandlers } from './vault-handlers.ts';

/** Joins the core to what the shell lends. */
export function createHandlers(host: Host, session: Session): Handlers {
  return {
    ...vaultHandlers(host, session),
    ...entryHandlers(host, session),
    ...signHandlers(host, session),
    ...shellHandlers(host),
  };
}
