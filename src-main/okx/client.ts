import { type Environment, okxCodes, type SignRequest } from '#contract';
import { type Answer, parseAnswer } from './answer.ts';
import { findEndpoint } from './endpoints.ts';
import { restHeaders } from './headers.ts';
import { exchange, type Transport } from './http-exchange.ts';
import type { Lend } from './lent-credentials.ts';
import type { ProxySettings, Timeouts } from './proxy.ts';
import { type PausingClock, RateLimiter } from './rate-limit.ts';
import { signRest } from './sign.ts';

/** The clock, randomness and network settings that the client depends on. */
export type ClientContext = PausingClock & {
  readonly now: () => Date;
  /** From 0 to below 1: spreads repeated requests over time. */
  readonly random: () => number;
  /** @param origin the origin that a request is for */
  readonly proxyFor: (origin: string) => ProxySettings | Promise<ProxySettings>;
  /** Aborts requests that are under way. */
  readonly signal?: AbortSignal;
  readonly timeouts?: Timeouts;
};

/** The origin to send to, and the key to sign with. */
export type Target = {
  /** The REST origin of the site, or the owner's replacement for it. */
  readonly origin: string;
  readonly environment: Environment;
  readonly lend: Lend;
};

/** `signed` adds the key's headers, with a timestamp corrected by `clockOffsetMs`; `unsigned` is for public endpoints. */
export type Signing =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'signed'; readonly clockOffsetMs: number };

/** An answer with its timing; for a repeated request, the timing of the last attempt. */
export type TimedAnswer = Answer & {
  /** Unix time in ms, by the clock of this machine. */
  readonly sentAtMs: number;
  readonly roundTripMs: number;
};

/**
 * Sends one request and returns OKX's answer, whether it is a success or a refusal.
 *
 * @throws SignetError what `exchange` and `parseAnswer` throw; `INPUT_INVALID` if it cannot be signed or sent
 */
export type Send = (request: SignRequest, manner: Signing) => Promise<TimedAnswer>;

/** Long enough for a slow connection, short enough for a person who waits. */
const defaultTimeouts: Timeouts = {
  connectMs: 10_000,
  headersMs: 15_000,
  bodyMs: 15_000,
  totalMs: 30_000,
};

const repetitions = 2;
/** The first pause is 1 to 2 s and the second 2 to 4 s, since most of OKX's rate limits are per 2 s. */
const firstPauseMs = 1000;

/** Sends requests to OKX: only to the given origin, only over verified TLS, and no faster than OKX allows. */
export class OkxClient {
  readonly #context: ClientContext;
  readonly #limiter: RateLimiter;

  constructor(context: ClientContext) {
    this.#context = context;
    this.#limiter = new RateLimiter(context);
  }

  /**
   * Opens a connection for the duration of the call.
   *
   * @param work sends requests over the connection
   * @throws SignetError `INPUT_INVALID` or `OKX_UNREACHABLE` if the proxy cannot be used; what `work` throws
   */
  async connected<Result>(target: Target, work: (send: Send) => Promise<Result>): Promise<Result> {
    const proxy = await this.#context.proxyFor(target.origin);
    // Loaded here, because most commands of the command line send nothing.
    const { connect } = await import('./dispatcher.ts');
    const timeouts = this.#context.timeouts ?? defaultTimeouts;
    const connection = connect(target.origin, proxy, timeouts);
    const { signal, now } = this.#context;
    const way = { connection, totalMs: timeouts.totalMs, signal, now };
    try {
      return await work((request, manner) => this.#send(request, manner, { target, way }));
    } finally {
      await connection.dispatcher.destroy();
    }
  }

  /** Repeats only requests that OKX refused as too fast, since OKX did not carry them out. */
  async #send(
    request: SignRequest,
    manner: Signing,
    to: { readonly target: Target; readonly way: Transport },
  ): Promise<TimedAnswer> {
    const endpoint = findEndpoint(request.method, request.requestPath.split('?', 1)[0] ?? '');
    for (let repeated = 0; ; repeated++) {
      if (endpoint) await this.#limiter.admit(endpoint);
      const headers = manner.kind === 'signed' ? this.#headers(request, manner, to.target) : {};
      const sent = { ...request, origin: to.target.origin, headers };
      const answer = await this.#timed(async () =>
        parseAnswer(await exchange(sent, to.way), request),
      );
      if (answer.code !== okxCodes.rateLimitReached || repeated === repetitions) return answer;
      const spread = 1 + this.#context.random();
      await this.#context.pause(Math.round(firstPauseMs * 2 ** repeated * spread));
    }
  }

  /** Measures the round trip without the wait for the rate limiter. */
  async #timed(attempt: () => Promise<Answer>): Promise<TimedAnswer> {
    const sentAtMs = this.#context.now().getTime();
    const startedAt = this.#context.stopwatch();
    const answer = await attempt();
    const roundTripMs = Math.max(0, Math.round(this.#context.stopwatch() - startedAt));
    return { ...answer, sentAtMs, roundTripMs };
  }

  /** SECURITY: the credentials are lent only while the headers are made, and are not kept. */
  #headers(
    request: SignRequest,
    { clockOffsetMs }: Signing & { readonly kind: 'signed' },
    { lend, environment }: Target,
  ): Readonly<Record<string, string>> {
    const now = this.#context.now().getTime();
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
