// Runs in the page's own world before its scripts. It is the page's end of contextBridge, and implements the few
// web APIs that Electron answers. It adds no name to `window`.
import { type Link, openLink } from './link.ts';

export function startPageWorld(): void {
  const expose = (key: string, api: unknown): void => {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, key, { value: freezeAll(api), enumerable: true });
  };
  const link = openLink('page');
  link.offer('expose', expose);
  replaceOpen(link);
  replacePermissions(link);
}

function freezeAll(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]') {
    for (const part of Object.values(value)) freezeAll(part);
    Object.freeze(value);
  }
  return value;
}

function replaceOpen(link: Link): void {
  // Chromium would open a tab and inform main afterwards, but Electron asks main first. Main itself opens a
  // window that it allows, so `open` returns null in any case.
  window.open = (url = '', name = '', features = ''): null => {
    const target = String(url) === '' ? 'about:blank' : new URL(String(url), document.baseURI).href;
    link.call('open-window', target, String(name), String(features));
    return null;
  };
}

type AnyFunction = (...args: unknown[]) => unknown;

/** Asks main before the API named by `key` is called. Main then has Chromium itself refuse the call. */
function guard(link: Link, owner: object | undefined, key: string, permission: Permission): void {
  const original: unknown = owner === undefined ? undefined : Reflect.get(owner, key);
  if (owner === undefined || typeof original !== 'function') return;
  const replaced = function (this: unknown, ...args: unknown[]): unknown {
    const asked = permission(args);
    if (asked === null) return (original as AnyFunction).apply(this, args);
    const answer = link.call('permission', asked.name, asked.detail) as Promise<boolean>;
    return answer.then((isGranted) => {
      if (!isGranted && asked.name === 'media') throw mediaRefusal();
      return (original as AnyFunction).apply(this, args);
    });
  };
  Object.defineProperty(owner, key, { value: replaced, configurable: true, writable: true });
}

/** Uses Chromium's words, because the headless shell has no media and would report that instead of a refusal. */
function mediaRefusal(): DOMException {
  return new DOMException('Permission denied', 'NotAllowedError');
}

type Permission = (args: readonly unknown[]) => { name: string; detail: unknown } | null;

function replacePermissions(link: Link): void {
  const ask =
    (name: string): Permission =>
    () => ({ name, detail: { kind: 'request' } });
  const media: Permission = ([constraints]) => ({
    name: 'media',
    detail: { kind: 'request', mediaTypes: mediaTypes(constraints) },
  });
  const prototypeOf = (name: string): object | undefined =>
    (Reflect.get(globalThis, name) as { prototype?: object } | undefined)?.prototype;
  guard(
    link,
    Reflect.get(globalThis, 'Notification') as object,
    'requestPermission',
    ask('notifications'),
  );
  guard(link, prototypeOf('Geolocation'), 'getCurrentPosition', ask('geolocation'));
  guard(link, prototypeOf('Geolocation'), 'watchPosition', ask('geolocation'));
  guard(link, prototypeOf('MediaDevices'), 'getUserMedia', media);
  guard(link, prototypeOf('MediaDevices'), 'getDisplayMedia', ask('display-capture'));
  guard(link, prototypeOf('Navigator'), 'requestMIDIAccess', ask('midi'));
  guard(link, prototypeOf('Clipboard'), 'read', ask('clipboard-read'));
  guard(link, prototypeOf('Clipboard'), 'readText', ask('clipboard-read'));
  guard(link, prototypeOf('Clipboard'), 'write', ask('clipboard-sanitized-write'));
  guard(link, prototypeOf('Clipboard'), 'writeText', ask('clipboard-sanitized-write'));
  guard(link, prototypeOf('Element'), 'requestFullscreen', ask('fullscreen'));
  guard(link, prototypeOf('Permissions'), 'query', ([descriptor]) => ({
    name: String((descriptor as { name?: unknown } | undefined)?.name),
    detail: { kind: 'check' },
  }));
}

function mediaTypes(constraints: unknown): string[] {
  const { audio, video } = (constraints ?? {}) as { audio?: unknown; video?: unknown };
  return [...(video ? ['video'] : []), ...(audio ? ['audio'] : [])];
}
