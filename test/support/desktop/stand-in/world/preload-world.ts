// Runs in the isolated world of every frame, and provides what Electron gives a sandboxed preload script.
import { decode, encode } from './clone.ts';
import { watchContextMenu } from './context-menu.ts';
import { EventEmitter } from './emitter.ts';
import { watchInput } from './input.ts';
import { watchKeys } from './keys.ts';
import { openLink } from './link.ts';

/** Sends text to main. CDP adds it to this world only. */
declare const __standInSend: (text: string) => void;

interface PreloadOptions {
  readonly source: string | null;
  readonly path: string;
  readonly inSubFrames: boolean;
  readonly argv: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly platform: string;
  readonly arch: string;
}

type Reply = { readonly id: number; readonly ok: boolean; readonly value: string };

function refuse<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      if (key in object || typeof key === 'symbol' || key === 'then' || key === 'toJSON') {
        const value: unknown = Reflect.get(object, key);
        return value;
      }
      throw new Error(`stand-in: ${name}.${key} is not implemented`);
    },
  });
}

export function startPreloadWorld(options: PreloadOptions): void {
  const send = __standInSend;
  Reflect.deleteProperty(globalThis, '__standInSend');
  const link = openLink('preload');
  const replies = new Map<number, (reply: Reply) => void>();
  let last = 0;

  function ask(type: string, channel: string, args: readonly unknown[]): Promise<unknown> {
    const id = ++last;
    const text = encode(args);
    return new Promise((resolve, reject) => {
      replies.set(id, (reply) => {
        const value = decode(reply.value);
        if (reply.ok) resolve(value);
        else reject(new Error(String(value)));
      });
      send(JSON.stringify({ type, id, channel, args: text }));
    });
  }

  function tell(type: string, channel: string, args: readonly unknown[]): void {
    send(JSON.stringify({ type, id: 0, channel, args: encode(args) }));
  }

  class IpcRenderer extends EventEmitter {
    invoke = (channel: string, ...args: unknown[]) => ask('invoke', channel, args);
    send = (channel: string, ...args: unknown[]) => tell('send', channel, args);
  }

  const ipcRenderer = refuse('ipcRenderer', new IpcRenderer());

  Object.defineProperty(globalThis, '__standInReceive', {
    value: (message: Reply & { readonly channel?: string }): void => {
      if (message.channel === undefined) {
        replies.get(message.id)?.(message);
        replies.delete(message.id);
        return;
      }
      const event = refuse('event', { sender: ipcRenderer, ports: [], senderId: 0 });
      ipcRenderer.emit(message.channel, event, ...(decode(message.value) as unknown[]));
    },
  });

  link.offer('permission', (permission: string, detail: unknown) =>
    ask('permission', permission, [detail]),
  );
  link.offer('open-window', (url: string, name: string, features: string) =>
    tell('open-window', url, [name, features]),
  );
  watchKeys((input) => tell('key', '', [input]));
  // Registered after the keys, so that a key that main prevents never becomes an `input-event`.
  watchInput((input) => tell('input', '', [input]));
  watchContextMenu((seen) => tell('context-menu', '', [seen]));

  if (options.source === null || (window !== window.top && !options.inSubFrames)) return;
  const electron = refuse('electron', {
    contextBridge: refuse('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown): void => {
        if (!/^[\w$-]+$/.test(key)) throw new Error(`Invalid API key: ${key}`);
        link.call('expose', key, api);
      },
    }),
    ipcRenderer,
    webFrame: refuse('webFrame', {}),
    crashReporter: refuse('crashReporter', {}),
    nativeImage: refuse('nativeImage', {}),
    webUtils: refuse('webUtils', {}),
  });
  try {
    runPreload(options, electron);
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: Electron writes it to the page's console
    console.error(`Unable to load preload script: ${options.path}`);
    // biome-ignore lint/suspicious/noConsole: as above
    console.error(error);
    tell('preload-error', options.path, [error]);
  }
}

function runPreload(options: PreloadOptions, electron: object): void {
  const modules: Record<string, unknown> = {
    electron,
    'electron/renderer': electron,
    'electron/common': electron,
    events: Object.assign(EventEmitter, { EventEmitter }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };
  const require = (name: string): unknown => {
    const known = modules[name.replace(/^node:/, '')];
    if (known === undefined) throw new Error(`module not found: ${name}`);
    return known;
  };
  const process = refuse(
    'process',
    Object.freeze({
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: options.platform,
      arch: options.arch,
      versions: options.versions,
      version: `v${options.versions['node'] ?? ''}`,
      argv: options.argv,
      env: options.env,
    }),
  );
  const module = { exports: {} };
  // Main wrapped the source in a function, because the page's CSP forbids creating one from text.
  const wrapped = (globalThis as unknown as Record<string, unknown>)['__standInPreload'];
  Reflect.deleteProperty(globalThis, '__standInPreload');
  (wrapped as (...args: unknown[]) => void)(require, module, module.exports, process);
}
