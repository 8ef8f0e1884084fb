// Chromium does not know an app's own scheme, so the page sees `app://signet/x` as
// `https://signet.app-scheme.test/x`. Addresses are translated back before main sees them.

const SUFFIX = '-scheme.test';

const privileged = new Map<string, Electron.CustomScheme>();

export function registerSchemes(schemes: readonly Electron.CustomScheme[]): void {
  for (const scheme of schemes) privileged.set(scheme.scheme, scheme);
}

export function toPageUrl(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const scheme = match?.[1]?.toLowerCase();
  if (match === null || scheme === undefined || !isCustom(scheme)) return url;
  return `https://${match[2]}.${scheme}${SUFFIX}${match[3] || '/'}`;
}

export function toMainUrl(url: string): string {
  const match = /^https:\/\/(.*)\.([a-z0-9+-]+)-scheme\.test(?::443)?(.*)$/.exec(url);
  return match === null ? url : `${match[2]}://${match[1]}${match[3]}`;
}

/** Translates the scheme in the sources of a policy to the one that the page sees. */
export function toPagePolicy(policy: string): string {
  let result = policy;
  for (const scheme of privileged.keys()) {
    result = result
      .replaceAll(new RegExp(`\\b${scheme}://([^\\s;/]+)`, 'g'), `https://$1.${scheme}${SUFFIX}`)
      .replaceAll(new RegExp(`\\b${scheme}:(?=[\\s;]|$)`, 'g'), `https://*.${scheme}${SUFFIX}`);
  }
  return result;
}

export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** Returns the origin as a frame's `origin` does. `data:` and `blob:` have none. */
export function originOf(url: string): string {
  const scheme = schemeOf(url);
  if (isCustom(scheme)) return /^[^:]+:\/\/[^/?#]*/.exec(url)?.[0] ?? 'null';
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

export function isCustom(scheme: string): boolean {
  return privileged.has(scheme);
}
