import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { hourMs } from '#contract';
import { accountBalance } from './account-balance.ts';
import type { Exchange } from './exchange.ts';
import { logIn, type Origin } from './login.ts';
import { LoginRefused, loginRefusals } from './login-refusals.ts';
import { endingOf } from './received.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** The three paths of OKX docs, "WebSocket", "Connect". */
export const webSocketPaths = ['/ws/v5/public', '/ws/v5/private', '/ws/v5/business'];

/** The codes and reasons of OKX docs, "Close Frame". */
const closings = {
  loginFailed: [4001, 'Login Failed'],
  keyChanged: [4007, 'API key has been updated or deleted. Please reconnect.'],
} as const;

/** OKX docs, "WebSocket", "Connect": the limit of logins, subscriptions and unsubscriptions of one connection. */
const messageLimit = { requests: 480, perMs: hourMs, by: 'address' } as const;

/** The known operations. Another text could contain anything, so it is not recorded. */
const ops: readonly string[] = ['login', 'subscribe', 'unsubscribe'];

type Message = { readonly op: string; readonly args: unknown };

/** One connection, with its key and its answers. */
export class WebSocketSession {
  readonly #socket: WebSocket;
  readonly #exchange: Exchange;
  readonly #origin: Origin & { readonly path: string };
  readonly #connId = randomBytes(4).toString('hex');
  #key: SimulatedKey | undefined;

  constructor(socket: WebSocket, exchange: Exchange, origin: Origin & { readonly path: string }) {
    this.#socket = socket;
    this.#exchange = exchange;
    this.#origin = origin;
    socket.on('message', (data) => this.#take(String(data)));
  }

  /** Ends the session of a key that was changed. */
  keyChanged(apiKey: string): void {
    if (this.#key?.apiKey === apiKey) this.#socket.close(...closings.keyChanged);
  }

  #take(text: string): void {
    if (text === 'ping') {
      this.#socket.send('pong');
      return;
    }
    const message = messageOf(text);
    if (!message) {
      this.#refuse('60012', `Invalid request: ${text}`);
      return;
    }
    const code = this.#answer(message);
    this.#exchange.received.push({
      at: this.#exchange.clock.now(),
      method: ops.includes(message.op) ? message.op : '',
      path: this.#origin.path,
      query: '',
      apiKeyEnding: apiKeyEndingOf(message),
      address: this.#origin.address,
      code,
    });
  }

  /** @returns the code of the answer */
  #answer({ op, args }: Message): string {
    const { clock, pace } = this.#exchange;
    if (pace && !pace.admits(this.#connId, messageLimit, clock.now())) {
      return this.#refuse('60014', 'Requests too frequent');
    }
    if (op === 'login') return this.#logIn(args);
    if (op === 'subscribe' || op === 'unsubscribe') return this.#subscribe(op, args);
    return this.#refuse('60019', `Invalid op: ${op}`);
  }

  #logIn(args: unknown): string {
    if (this.#origin.path === '/ws/v5/public') {
      return this.#refuse('60028', loginRefusals['60028']);
    }
    if (this.#key) return this.#refuse('60031', loginRefusals['60031']);
    try {
      const told = this.#exchange.conduct.nextLoginRefusal();
      if (told) throw new LoginRefused(told);
      this.#key = logIn(args, this.#exchange, this.#origin);
    } catch (cause) {
      if (!(cause instanceof LoginRefused)) throw cause;
      this.#refuse(cause.code, cause.message);
      this.#socket.close(...closings.loginFailed);
      return cause.code;
    }
    this.#send({ event: 'login', code: '0', msg: '' });
    return '0';
  }

  /** Only the channel of the account's balance is simulated. */
  #subscribe(op: 'subscribe' | 'unsubscribe', args: unknown): string {
    const channels = channelsOf(args);
    if (channels.length === 0) return this.#refuse('60013', 'Invalid args');
    const unknown = channels.find((channel) => channel !== 'account');
    if (unknown !== undefined || this.#origin.path !== '/ws/v5/private') {
      const msg = `Wrong URL or channel:${unknown ?? 'account'} doesn't exist. Please use the correct URL, channel and parameters referring to API document.`;
      return this.#refuse('60018', msg);
    }
    if (!this.#key) return this.#refuse('60011', loginRefusals['60011']);
    const arg = { channel: 'account' };
    this.#send({ event: op, arg });
    if (op === 'subscribe') this.#pushBalance(this.#key, arg);
    return '0';
  }

  #pushBalance(key: SimulatedKey, arg: object): void {
    const balance = accountBalance(key, undefined, this.#exchange.clock.now());
    const pages = { eventType: 'snapshot', curPage: 1, lastPage: true };
    const push = { arg: { ...arg, uid: key.uid }, ...pages, data: [balance] };
    this.#socket.send(JSON.stringify(push));
  }

  #refuse(code: string, msg: string): string {
    this.#send({ event: 'error', code, msg });
    return code;
  }

  #send(event: object): void {
    this.#socket.send(JSON.stringify({ ...event, connId: this.#connId }));
  }
}

function messageOf(text: string): Message | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('op' in parsed)) return undefined;
    const args = 'args' in parsed ? parsed.args : undefined;
    return typeof parsed.op === 'string' ? { op: parsed.op, args } : undefined;
  } catch {
    return undefined;
  }
}

function channelsOf(args: unknown): readonly string[] {
  if (!Array.isArray(args)) return [];
  return args.map((arg: unknown) => {
    const has = typeof arg === 'object' && arg !== null && 'channel' in arg;
    return has && typeof arg.channel === 'string' ? arg.channel : '';
  });
}

function apiKeyEndingOf({ op, args }: Message): string {
  const [given] = op === 'login' && Array.isArray(args) ? (args as readonly unknown[]) : []; // of any kind
  const has = typeof given === 'object' && given !== null && 'apiKey' in given;
  return has && typeof given.apiKey === 'string' ? endingOf(given.apiKey) : '';
}
