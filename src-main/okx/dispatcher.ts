import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { ruleError } from '#contract';
import type { ProxySettings, Timeouts } from './proxy.ts';

/** The leg that a connection has reached, so that an error can name where it failed. */
export type Progress = {
  /** `proxy`: to the proxy, and its answer; `okx`: from there, or from this machine, to OKX. */
  leg: 'proxy' | 'okx' | 'connected';
  /** The HTTP status with which a proxy refused to connect. */
  proxyStatus: number | null;
};

/** A connection to one origin; the caller destroys its dispatcher. */
export type Connection = {
  readonly dispatcher: Dispatcher;
  readonly progress: Readonly<Progress>;
  /** Host and port of the proxy in the settings, without its user and password. */
  readonly proxy: string | null;
};

/**
 * Creates the dispatcher for requests to one origin, which are sent one after the other.
 *
 * @param origin https, or http on loopback, which uses no proxy
 * @throws SignetError `INPUT_INVALID` (field `httpsProxy`) if it is no address of a proxy; the message does not
 *   quote it, because it may contain a password
 */
export function connect(
  origin: string,
  { httpsProxy, noProxy }: ProxySettings,
  timeouts: Timeouts,
): Connection {
  const progress: Progress = { leg: 'okx', proxyStatus: null };
  // SECURITY: set explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn verification off.
  const tls = { rejectUnauthorized: true };
  const options = {
    // HTTP/1.1 only, because its header values may contain Latin-1, which a passphrase may need.
    allowH2: false,
    connect: buildConnector({ ...tls, timeout: timeouts.connectMs, allowH2: false }),
    connectTimeout: timeouts.connectMs,
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.bodyMs,
    factory: (host: string | URL, settings: object) => trackedPool(host, settings, progress),
  };
  // SECURITY: without TLS, an HTTP proxy could read the API key and the passphrase.
  if (!origin.startsWith('https:') || httpsProxy === null) {
    return { dispatcher: new Agent(options), progress, proxy: null };
  }
  if (!isProxyAddress(httpsProxy)) {
    throw ruleError('httpsProxy', 'proxyAddress', { example: 'http://proxy.example:3128' });
  }
  if (!hasReadableLogin(new URL(httpsProxy))) {
    throw ruleError('httpsProxy', 'proxyEncoding', { encoded: '%25' });
  }
  const dispatcher = new EnvHttpProxyAgent({
    ...options,
    httpsProxy,
    httpProxy: '',
    noProxy,
    requestTls: tls,
    proxyTls: tls,
    clientFactory: (proxy, settings) =>
      // A proxy that takes the connection and then says nothing would otherwise be awaited for five minutes.
      new ProxyPool(proxy, { ...settings, headersTimeout: timeouts.connectMs }, progress),
  });
  return { dispatcher, progress, proxy: new URL(httpsProxy).host };
}

function isProxyAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** undici decodes user name and password, which fails for a % that encodes nothing. */
function hasReadableLogin({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username);
    decodeURIComponent(password);
    return true;
  } catch {
    return false;
  }
}

/** Notes when a connection begins and when it is there; behind a proxy, that includes the tunnel. */
function trackedPool(host: string | URL, settings: object, progress: Progress): Pool {
  // Agent and ProxyAgent pass their own connectors, which are functions.
  const { connect: connector } = settings as { readonly connect: buildConnector.connector };
  const tracked: buildConnector.connector = (target, callback) => {
    progress.leg = 'okx';
    progress.proxyStatus = null;
    connector(target, (...[error, socket]: buildConnector.CallbackArgs) => {
      if (error !== null) return callback(error, null);
      progress.leg = 'connected';
      return callback(null, socket);
    });
  };
  return new Pool(host, { ...settings, connect: tracked });
}

/** The connections to a proxy, which note what it answers to the request for a tunnel. */
class ProxyPool extends Pool {
  readonly #progress: Progress;

  constructor(proxy: string | URL, settings: object, progress: Progress) {
    super(proxy, settings);
    this.#progress = progress;
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const progress = this.#progress;
    progress.leg = 'proxy';
    const { onRequestUpgrade } = handler;
    handler.onRequestUpgrade = (...answer) => {
      const [, status] = answer;
      if (status === 200) progress.leg = 'okx';
      else progress.proxyStatus = status;
      onRequestUpgrade?.apply(handler, answer);
    };
    return super.dispatch(options, handler);
  }
}
