import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { SignetError } from '../contract/index.ts';

/** How to leave this machine. What is in clear stays on it, so only https goes through a proxy. */
export type ProxySettings = {
  /** An http or https address, perhaps with a name and a password; `null` to go straight. */
  readonly httpsProxy: string | null;
  /** Hosts that are reached straight, as NO_PROXY has them: `localhost,.example.com`. */
  readonly noProxy: string;
};

/** Straight to OKX. */
const straight: ProxySettings = { httpsProxy: null, noProxy: '' };

/**
 * Reads what the environment says of proxies.
 *
 * @param environment as of a process; lower case wins, as in curl
 */
export function proxyOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): ProxySettings {
  const httpsProxy = environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? '';
  const noProxy = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return { httpsProxy: httpsProxy === '' ? null : httpsProxy, noProxy };
}

/**
 * Reads what a browser says of the proxy for one address, in the form of proxy auto-configuration.
 *
 * @param answer such as `PROXY proxy.example:3128; DIRECT`; the first way that Signet can go is taken
 * @throws SignetError `OKX_UNREACHABLE` where it names only ways that Signet cannot go, such as SOCKS
 */
export function proxyOfSystem(answer: string): ProxySettings {
  const ways = answer.split(';').map((way) => way.trim());
  for (const way of ways) {
    const [kind = '', host = ''] = way.split(/\s+/);
    if (kind === 'DIRECT' || way === '') return straight;
    if (kind === 'PROXY') return { httpsProxy: `http://${host}`, noProxy: '' };
    if (kind === 'HTTPS') return { httpsProxy: `https://${host}`, noProxy: '' };
  }
  throw new SignetError(
    'OKX_UNREACHABLE',
    'The system sends this over a SOCKS proxy, which Signet cannot use. Set HTTPS_PROXY to a proxy for HTTP.',
  );
}

/** How long to wait, in ms. */
export type Patience = {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  /** For all of it together: an answer that drips in byte by byte ends here. */
  readonly totalMs: number;
};

/**
 * Makes what carries requests to one origin.
 *
 * @param origin https, or http on loopback, which no proxy sees
 * @returns a dispatcher that its owner destroys
 * @throws SignetError `INPUT_INVALID` (field `httpsProxy`) for what is no address of a proxy; it is not
 *   repeated, as it may hold a password
 */
export function dispatcherFor(
  origin: string,
  { httpsProxy, noProxy }: ProxySettings,
  patience: Patience,
): Dispatcher {
  // SECURITY: said out loud, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
  const tls = { rejectUnauthorized: true };
  const options = {
    // HTTP/1.1 only: its header values are octets, as a passphrase in Latin-1 needs.
    allowH2: false,
    connect: { ...tls, timeout: patience.connectMs },
    headersTimeout: patience.headersMs,
    bodyTimeout: patience.bodyMs,
  };
  // SECURITY: the API key and the passphrase in clear would be read by an HTTP proxy.
  if (!origin.startsWith('https:') || httpsProxy === null) return new Agent(options);
  if (!isProxyAddress(httpsProxy)) {
    const message =
      'The address of the proxy (HTTPS_PROXY) must be such as http://proxy.example:3128.';
    throw new SignetError('INPUT_INVALID', message, { field: 'httpsProxy' });
  }
  const settings = { httpsProxy, httpProxy: '', noProxy, requestTls: tls, proxyTls: tls };
  return new EnvHttpProxyAgent({ ...options, ...settings });
}

function isProxyAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
