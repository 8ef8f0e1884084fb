import type { App, CommandLine, ProxyConfig, Session, WebContents } from 'electron';

/**
 * The proxy of the page's session: port 0, on which no program can listen. The page's own files come through
 * a protocol of ours, which no proxy sees; Signet's requests to OKX go through Node.
 *
 * `<-loopback>` sends addresses of this machine there too (Chromium, net/docs/proxy.md, "Overriding the
 * implicit bypass rules").
 */
export const proxyToNowhere = {
  mode: 'fixed_servers',
  proxyRules: 'socks5://127.0.0.1:0',
  proxyBypassRules: '<-loopback>',
} as const satisfies ProxyConfig;

/**
 * WebRTC without UDP. Neither the content security policy nor `webRequest` sees WebRTC; what is left of it,
 * TCP, goes through the proxy of the session.
 */
export const webRtcPolicy = 'disable_non_proxied_udp';

/**
 * Switches off Chromium's own requests: component updates, reports, and the pings of links. Electron is built
 * without most of them (shell/browser/browser_process_impl.cc); this also covers later versions.
 */
export const quietSwitches = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'no-pings',
] as const;

/** Stops Chromium's own requests. Call before the app is ready. */
export function quietChromium(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  // SECURITY: rule 1.
  for (const name of quietSwitches) commandLine.appendSwitch(name);
}

/**
 * Leaves name lookups to the system, as for any program. Chromium would otherwise ask a DNS-over-HTTPS provider if
 * it knows the system's, and on macOS a name server. Call when the app is ready.
 */
export function leaveNamesToSystem(app: Pick<App, 'configureHostResolver'>): void {
  // SECURITY: rule 1.
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
}

/** Takes the network away from a session, from the moment it exists. */
export function closeNetwork(session: Session): void {
  // SECURITY: Electron fetches a spelling dictionary from Google for every session, also where no page checks
  // spelling (shell/browser/api/electron_api_session.cc, the constructor of Session). An empty list of
  // languages, set in the same turn of the event loop, drops the dictionary before it is looked for.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  // SECURITY: rule 1. Whatever gets past the request filter finds no way out.
  void session.setProxy(proxyToNowhere);
}

/** Keeps WebRTC inside: see {@link webRtcPolicy}. */
export function closeWebRtc(contents: WebContents): void {
  // SECURITY: rule 1.
  contents.setWebRTCIPHandlingPolicy(webRtcPolicy);
}
