import { app } from 'electron';
import { proxyOf } from '../operations/proxy.ts';

/** The proxy for an origin: as the environment says or, if it says nothing, the system. */
export function proxyForOrigin(origin: string): ReturnType<typeof proxyOf> {
  // The application's proxy, not the session's: the page has one that leads nowhere.
  return proxyOf(process.env, () => app.resolveProxy(origin));
}
