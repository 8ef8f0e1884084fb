import type { Environment, SignRequest } from '../contract/index.ts';
import { type Answer, parseAnswer } from './answer.ts';
import { findEndpoint } from './endpoints.ts';
import { restHeaders } from './headers.ts';
import { exchange, type HttpWay } from './http-exchange.ts';
import type { Lend } from './lent-credentials.ts';
import { dispatcherFor, type Patience, type ProxySettings } from './proxy.ts';
import { type Pacing, RateLimiter } from './rate-limit.ts';
import { signRest } from './sign.ts';

/** What the client needs of the world. */
export type ClientWorld = Pacing & {
  readonly now: () => Date;
  /** From 0 up to 1: spreads repeated requests over time. */
  readonly random: () => number;
  /** @param origin where a request is to go */
  readonly proxyFor: (origin: string) => ProxySettings | Promise<ProxySettings>;
  /** Ends the waiting for OKX at once. */
  readonly signal?: AbortSignal;
  readonly patience?: Patience;
};

/** Where to send, and for whom. */
export type Target = {
  /** The chosen site's REST origin, or what its owner put in its place. */
  readonly origin: string;
  readonly environment: Environment;
  readonly lend: Lend;
};

/** `signed` with how far the clock of OKX is ahead, in ms; `unsigned` for what anybody may ask. */
export type Manner =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'signed'; readonly clockOffsetMs: number };

/** An answer, and when it was asked for: the last time, where it had to be asked for again. */
export type TimedAnswer = Answer & {
  /** By the clock of this machine, in ms since 1970. */
  readonly sentAtMs: number;
  readonly roundTripMs: number;
};

/**
 * Sends one request and gives OKX's answer, a success or a refusal.
 *
 * @throws SignetError as `exchange` and `parseAnswer`; `INPUT_INVALID` for what cannot be signed or sent
 */
export type Send = (request: SignRequest, manner: Manner) => Promise<TimedAnswer>;

/** Enough for a slow line; a person is waiting. */
const patience: Patience = {
  connectMs: 10_000,
  headersMs: 15_000,
  bodyMs: 15_000,
  totalMs: 30_000,
};

const rateLimitReached = '50011';
const repetitions = 2;
/** The first pause is one to two times this, the second twice that: OKX's windows are mostly of 2 s. */
const firstPauseMs = 1000;

/** Talks to OKX: only to the origin it is given, only over verified TLS, no faster than OKX allows. */
export class OkxClient {
  readonly #world: ClientWorld;
  readonly #limiter: RateLimiter;

  constructor(world: ClientWorld) {
    this.#world = world;
    this.#limiter = new RateLimiter(world);
  }

  /**
   * Opens a connection for the length of the call.
   *
   * @param work sends requests over it
   * @throws SignetError `INPUT_INVALID`, `OKX_UNREACHABLE` for a proxy that cannot be used; what `work` throws
   */
  async connected<Result>(target: Target, work: (send: Send) => Promise<Result>): Promise<Result> {
    const proxy = await this.#world.proxyFor(target.origin);
    const dispatcher = dispatcherFor(target.origin, proxy, this.#patience);
    const way = { dispatcher, patience: this.#patience, signal: this.#world.signal };
    try {
      return await work((request, manner) => this.#send(request, manner, { target, way }));
    } finally {
      await dispatcher.destroy();
    }
  }

  get #patience(): Patience {
    return this.#world.patience ?? patience;
  }

  /** Repeats what came too fast, as OKX did not do it; nothing else. */
  async #send(
    request: SignRequest,
    manner: Manner,
    to: { readonly target: Target; readonly way: HttpWay },
  ): Promise<TimedAnswer> {
    const endpoint = findEndpoint(request.method, request.requestPath.split('?', 1)[0] ?? '');
    for (let repeated = 0; ; repeated++) {
      if (endpoint) await this.#limiter.admit(endpoint);
      const headers = manner.kind === 'signed' ? this.#headers(request, manner, to.target) : {};
      const sent = { ...request, origin: to.target.origin, headers };
      const answer = await this.#timed(async () => parseAnswer(await exchange(sent, to.way)));
      if (answer.code !== rateLimitReached || repeated === repetitions) return answer;
      const spread = 1 + this.#world.random();
      await this.#world.pause(Math.round(firstPauseMs * 2 ** repeated * spread));
    }
  }

  /** Waiting for one's turn is no part of the way to OKX and back. */
  async #timed(attempt: () => Promise<Answer>): Promise<TimedAnswer> {
    const sentAtMs = this.#world.now().getTime();
    const startedAt = this.#world.stopwatch();
    const answer = await attempt();
    const roundTripMs = Math.max(0, Math.round(this.#world.stopwatch() - startedAt));
    return { ...answer, sentAtMs, roundTripMs };
  }

  /** SECURITY: the credentials are lent only while the headers are made, and never kept. */
  #headers(
    request: SignRequest,
    { clockOffsetMs }: Manner & { readonly kind: 'signed' },
    { lend, environment }: Target,
  ): Readonly<Record<string, string>> {
    const now = this.#world.now().getTime();
    const timestamp = new Date(now + clockOffsetMs).toISOString();
    return lend(({ apiKey, secretKey, passphrase }) =>
      restHeaders({
        apiKey: apiKey.toString('utf8'),
        passphrase: passphrase.toString('utf8'),
        timestamp,
        signature: signRest({ ...request, timestamp, secretKey }).signature,
        environment,
      }),
    );
  }
}
