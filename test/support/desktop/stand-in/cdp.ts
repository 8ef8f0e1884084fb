// The Chrome DevTools Protocol over Chromium's pipe. Chromium ends when the pipe closes, however this process
// dies, so no test leaves a Chromium behind.
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
// Playwright has the protocol's types but does not export them by name.
import type { Protocol } from '../../../../node_modules/playwright-core/types/protocol.js';

export type { Protocol };

type Commands = Protocol.CommandParameters;

interface Answer {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly method: string;
  readonly sessionId: string | undefined;
}

export class CdpConnection {
  readonly root: CdpSession;
  readonly #writable: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, CdpSession>();
  #last = 0;
  #unread: Buffer[] = [];
  #closed = false;

  constructor(writable: Writable, readable: Readable) {
    this.#writable = writable;
    this.root = new CdpSession(this, undefined);
    // Chromium does not answer the commands for a page that is gone.
    this.root.on('Target.detachedFromTarget', ({ sessionId }) => this.#detached(sessionId));
    readable.on('data', (chunk: Buffer) => this.#read(chunk));
    readable.on('close', () => this.#close());
    readable.on('error', () => this.#close());
    writable.on('error', () => this.#close());
  }

  session(sessionId: string): CdpSession {
    const known = this.#sessions.get(sessionId);
    if (known !== undefined) return known;
    const session = new CdpSession(this, sessionId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  post(method: string, params: unknown, sessionId: string | undefined): Promise<never> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error(`${method}: Chromium has ended`));
      this.#waiting.set(id, { resolve, reject, method, sessionId });
      this.#writable.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...this.#unread, rest.subarray(0, end)]).toString('utf8');
      this.#unread = [];
      rest = rest.subarray(end + 1);
      this.#dispatch(JSON.parse(text) as Answer);
    }
    if (rest.length > 0) this.#unread.push(rest);
  }

  #dispatch(answer: Answer): void {
    if (answer.id === undefined) {
      const session =
        answer.sessionId === undefined ? this.root : this.#sessions.get(answer.sessionId);
      session?.emit(answer.method ?? '', answer.params);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.error === undefined) waiting?.resolve(answer.result as never);
    else waiting?.reject(new Error(`${waiting.method}: ${answer.error.message}`));
  }

  #detached(sessionId: string): void {
    for (const [id, waiting] of this.#waiting) {
      if (waiting.sessionId !== sessionId) continue;
      this.#waiting.delete(id);
      waiting.reject(new Error(`${waiting.method}: the page is gone`));
    }
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { reject, method } of this.#waiting.values()) {
      reject(new Error(`${method}: Chromium has ended`));
    }
    this.#waiting.clear();
    this.root.emit('closed', undefined);
  }
}

export class CdpSession {
  readonly #connection: CdpConnection;
  readonly #sessionId: string | undefined;
  readonly #events = new EventEmitter({ captureRejections: false });

  constructor(connection: CdpConnection, sessionId: string | undefined) {
    this.#connection = connection;
    this.#sessionId = sessionId;
  }

  send<Method extends keyof Commands>(
    method: Method,
    params?: Commands[Method],
  ): Promise<Protocol.CommandReturnValues[Method]> {
    return this.#connection.post(method, params ?? {}, this.#sessionId);
  }

  /** Sends a command that may fail because its page is gone, and ignores the failure. */
  tell<Method extends keyof Commands>(method: Method, params?: Commands[Method]): void {
    this.send(method, params).catch(() => undefined);
  }

  on<Name extends keyof Protocol.Events>(
    name: Name,
    listener: (payload: Protocol.Events[Name]) => void,
  ): void {
    this.#events.on(name, listener);
  }

  onClosed(listener: () => void): void {
    this.#events.once('closed', listener);
  }

  child(sessionId: string): CdpSession {
    return this.#connection.session(sessionId);
  }

  emit(name: string, payload: unknown): void {
    this.#events.emit(name, payload);
  }
}
