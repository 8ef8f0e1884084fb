import { failure } from '#contract';

/** The proxy for requests. Plain http only goes to this machine itself, so only https uses a proxy. */
export type ProxySettings = {
  /** An http or https address, optionally with a user name and password; `null` for a direct connection. */
  readonly httpsProxy: string | null;
  /** Hosts that are reached directly, in the form of NO_PROXY: `localhost,.example.com`. */
  readonly noProxy: string;
};

const straight: ProxySettings = { httpsProxy: null, noProxy: '' };

/**
 * Reads the proxy settings from environment variables.
 *
 * @param environment the variables of a process; lower-case names take precedence, as in curl
 */
export function proxyOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): ProxySettings {
  const httpsProxy = environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? '';
  const noProxy = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return { httpsProxy: httpsProxy === '' ? null : httpsProxy, noProxy };
}

/**
 * Parses the system's proxy for one address, in the syntax of proxy auto-configuration (PAC).
 *
 * @param answer such as `PROXY proxy.example:3128; DIRECT`; the first one that Signet can use is taken
 * @throws SignetError `OKX_UNREACHABLE` if Signet can use none of them, such as SOCKS
 */
export function proxyOfSystem(answer: string): ProxySettings {
  const ways = answer.split(';').map((way) => way.trim());
  for (const way of ways) {
    const [kind = '', host = ''] = way.split(/\s+/);
    if (kind === 'DIRECT' || way === '') return straight;
    if (kind === 'PROXY') return { httpsProxy: `http://${host}`, noProxy: '' };
    if (kind === 'HTTPS') return { httpsProxy: `https://${host}`, noProxy: '' };
  }
  const reason = { name: 'socksProxy', values: { variable: 'HTTPS_PROXY' } } as const;
  throw failure('OKX_UNREACHABLE', [reason], { detail: 'SOCKS' });
}

/** Timeouts, in ms. */
export type Timeouts = {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  /** For the whole request: it also ends an answer that arrives byte by byte. */
  readonly totalMs: number;
};
