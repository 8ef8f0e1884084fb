import { type ProxySettings, proxyOfEnvironment, proxyOfSystem } from '../okx/proxy.ts';

type Environment = Parameters<typeof proxyOfEnvironment>[0];

/**
 * Finds the proxy for requests to OKX: from the environment, or from the system if the environment names none.
 *
 * @param askSystem returns the system's answer in the form of a PAC file; left out if there is no system to ask
 */
export async function proxyOf(
  environment: Environment,
  askSystem?: () => Promise<string>,
): Promise<ProxySettings> {
  const settings = proxyOfEnvironment(environment);
  if (settings.httpsProxy !== null || askSystem === undefined) return settings;
  return proxyOfSystem(await askSystem());
}
