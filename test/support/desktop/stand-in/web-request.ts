// session.webRequest: the app decides about every request before it is made.
import { Refusing } from './refusal.ts';

type BeforeListener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

type HeadersListener = (
  details: Electron.OnHeadersReceivedListenerDetails,
  callback: (response: Electron.HeadersReceivedResponse) => void,
) => void;

interface Registered<Listener> {
  readonly filter: Electron.WebRequestFilter;
  readonly listener: Listener;
}

const ALL: Electron.WebRequestFilter = { urls: ['<all_urls>'] };

export class WebRequest extends Refusing {
  #before: Registered<BeforeListener> | undefined;
  #headers: Registered<HeadersListener> | undefined;

  onBeforeRequest(filter: Electron.WebRequestFilter, listener: BeforeListener | null): void;
  onBeforeRequest(listener: BeforeListener | null): void;
  onBeforeRequest(
    first: Electron.WebRequestFilter | BeforeListener | null,
    second?: BeforeListener | null,
  ): void {
    this.#before = registered(first, second);
  }

  onHeadersReceived(filter: Electron.WebRequestFilter, listener: HeadersListener | null): void;
  onHeadersReceived(listener: HeadersListener | null): void;
  onHeadersReceived(
    first: Electron.WebRequestFilter | HeadersListener | null,
    second?: HeadersListener | null,
  ): void {
    this.#headers = registered(first, second);
  }

  /** Not in Electron's API: returns the decision of the app's listener, if it has one. */
  static async before(
    request: WebRequest,
    details: Electron.OnBeforeRequestListenerDetails,
  ): Promise<Electron.CallbackResponse> {
    const kept = request.#before;
    if (kept === undefined || !matches(kept.filter, details)) return {};
    return await new Promise((resolve) => kept.listener(details, resolve));
  }

  static async headers(
    request: WebRequest,
    details: Electron.OnHeadersReceivedListenerDetails,
  ): Promise<Electron.HeadersReceivedResponse> {
    const kept = request.#headers;
    if (kept === undefined || !matches(kept.filter, details)) return {};
    return await new Promise((resolve) => kept.listener(details, resolve));
  }
}

function registered<Listener extends (...args: never[]) => void>(
  first: Electron.WebRequestFilter | Listener | null,
  second: Listener | null | undefined,
): Registered<Listener> | undefined {
  const filter = typeof first === 'object' && first !== null ? first : ALL;
  const listener = typeof first === 'function' ? first : second;
  return listener ? { filter, listener } : undefined;
}

interface Matched {
  readonly url: string;
  readonly resourceType: string;
}

function matches(filter: Electron.WebRequestFilter, { url, resourceType }: Matched): boolean {
  const { urls, excludeUrls = [], types } = filter;
  if (types !== undefined && !types.some((type) => type === resourceType)) return false;
  if (excludeUrls.some((pattern) => matchesPattern(pattern, url))) return false;
  return urls.length === 0 || urls.some((pattern) => matchesPattern(pattern, url));
}

/** Matches `<all_urls>`, or a scheme, host and path with stars. */
export function matchesPattern(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>' || pattern === '*://*/*') return true;
  const escaped = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*:/, '(?:https?|wss?):')
    .replace('://*\\.', '://(?:[^/]+\\.)?')
    .replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(url);
}
