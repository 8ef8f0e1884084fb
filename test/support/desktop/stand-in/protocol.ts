// protocol: the handler of an app's own scheme.
import { Refusing, refuse } from './refusal.ts';
import { registerSchemes } from './scheme.ts';

export type Handler = (request: Request) => Response | Promise<Response>;

const BUILT_IN = new Set(['http', 'https', 'file', 'data', 'blob', 'about']);

export class Protocol extends Refusing {
  readonly #handlers = new Map<string, Handler>();
  #isReady: () => boolean;

  constructor(isReady: () => boolean) {
    super();
    this.#isReady = isReady;
  }

  registerSchemesAsPrivileged(customSchemes: Electron.CustomScheme[]): void {
    if (this.#isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    registerSchemes(customSchemes);
  }

  handle(scheme: string, handler: Handler): void {
    if (!this.#isReady()) throw new Error('Session can only be received when app is ready');
    if (BUILT_IN.has(scheme)) refuse(`protocol.handle('${scheme}')`);
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) {
      throw new Error(`Failed to unhandle protocol: ${scheme}`);
    }
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme) || BUILT_IN.has(scheme);
  }

  /** Not in Electron's API: returns the handler. */
  static handlerOf(protocol: Protocol, scheme: string): Handler | undefined {
    return protocol.#handlers.get(scheme);
  }
}
