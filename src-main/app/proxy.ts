import { app } from 'electron';
import { type ProxySettings, proxyOfEnvironment, proxyOfSystem } from '../okx/proxy.ts';

/** Which proxy leads to an origin: as the environment says or, where it says nothing, the system. */
export async function proxyForOrigin(origin: string): Promise<ProxySettings> {
  const settings = proxyOfEnvironment(process.env);
  if (settings.httpsProxy !== null) return settings;
  // The application's, not the session's: the page has a proxy that leads nowhere.
  return proxyOfSystem(await app.resolveProxy(origin));
}
