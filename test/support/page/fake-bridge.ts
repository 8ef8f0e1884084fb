import {
  type Bridge,
  type CrossedError,
  type ErrorCode,
  type EventName,
  errorSchema,
  type ProcedureName,
  parse,
  procedures,
  type RequestOf,
  type ResponseOf,
  type Result,
  SignetError,
} from '#contract';
import type { CoreReply } from '../core/core-link.ts';

/** Answers calls that a test has not scripted. */
type Answerer = (name: ProcedureName, request: unknown) => Promise<CoreReply>;

type Scripted = (request: unknown) => Result<unknown>;

/**
 * Replaces the preload's bridge in a test. It is derived from the contract, so that neither a request that main would
 * refuse nor an answer that main could not give passes.
 */
export class FakeBridge {
  /** Every call, in order. */
  readonly calls: { readonly name: ProcedureName; readonly request: unknown }[] = [];
  /** Calls without an answer, which are a mistake of the test. */
  readonly unanswered: ProcedureName[] = [];
  #pending = 0;
  readonly #answerer: Answerer | undefined;
  readonly #always = new Map<ProcedureName, Scripted>();
  readonly #once = new Map<ProcedureName, Scripted[]>();
  readonly #held = new Map<ProcedureName, Promise<void>>();
  readonly #listeners = new Map<EventName, Set<() => void>>();

  constructor(answerer?: Answerer) {
    this.#answerer = answerer;
  }

  /** As the preload exposes it. */
  get exposed(): Bridge {
    return {
      call: async (name, request) => JSON.stringify(await this.call(name, request)),
      on: (name, listener) => this.on(name, listener),
    };
  }

  async call<Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<Result<ResponseOf<Name>>> {
    this.calls.push({ name, request });
    const held = this.#held.get(name);
    if (held) await held;
    this.#pending += 1;
    try {
      const result = await this.#resultOf(name, request);
      // Both were parsed by the schemas of this name.
      return result as never;
    } finally {
      this.#pending -= 1;
    }
  }

  /** The number of pending calls, without those that a test holds back. */
  get pending(): number {
    return this.#pending;
  }

  on(name: EventName, listener: () => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Answers a procedure instead of the core from now on. */
  answer<Name extends ProcedureName>(
    name: Name,
    response: ResponseOf<Name> | ((request: RequestOf<Name>) => ResponseOf<Name>),
  ): void {
    const of = response as unknown;
    this.#always.set(name, (request) => ({
      ok: true,
      value: typeof of === 'function' ? of(request) : of,
    }));
  }

  /** Answers the next call of a procedure instead of the core. */
  answerOnce<Name extends ProcedureName>(name: Name, response: ResponseOf<Name>): void {
    this.#script(name, { ok: true, value: response });
  }

  /** Refuses the next call of a procedure. */
  refuseOnce(name: ProcedureName, code: ErrorCode, origin: Partial<CrossedError> = {}): void {
    this.#script(name, { ok: false, error: { message: 'Refused by a test.', ...origin, code } });
  }

  /** Refuses a procedure from now on. */
  refuse(name: ProcedureName, code: ErrorCode, origin: Partial<CrossedError> = {}): void {
    const error = { message: 'Refused by a test.', ...origin, code };
    this.#always.set(name, () => ({ ok: false, error }));
  }

  /** Leaves a procedure to the core again. */
  leave(name: ProcedureName): void {
    this.#always.delete(name);
  }

  /** Holds back the answers of a procedure until the returned function is called. */
  hold(name: ProcedureName): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held.set(name, promise);
    return () => {
      this.#held.delete(name);
      resolve();
    };
  }

  emit(event: EventName): void {
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }

  /** The requests of one procedure, in order. */
  callsOf<Name extends ProcedureName>(name: Name): readonly RequestOf<Name>[] {
    return this.calls
      .filter((call) => call.name === name)
      .map(({ request }) => request as RequestOf<Name>);
  }

  #script(name: ProcedureName, result: Result<unknown>): void {
    this.#once.set(name, [...(this.#once.get(name) ?? []), () => result]);
  }

  async #resultOf(name: ProcedureName, request: unknown): Promise<Result<unknown>> {
    const [next, ...later] = this.#once.get(name) ?? [];
    if (next) this.#once.set(name, later);
    const scripted = next ?? this.#always.get(name);
    if (scripted) return checked(name, request, scripted);
    if (!this.#answerer) {
      this.unanswered.push(name);
      throw new Error(`The test has no answer for ${name}.`);
    }
    const { result, events } = await this.#answerer(name, request);
    for (const event of events) this.emit(event);
    return result.ok ? { ok: true, value: responseOf(name, result.value) } : result;
  }
}

/** Returns a scripted result as the router would, which refuses a request that its schema refuses. */
function checked(name: ProcedureName, request: unknown, script: Scripted): Result<unknown> {
  try {
    parse(procedures[name].request, request, 'request');
  } catch (caught) {
    if (!(caught instanceof SignetError)) throw caught;
    const { code, message, field } = caught;
    return { ok: false, error: { code, message, ...(field !== undefined && { field }) } };
  }
  const result = script(request);
  if (result.ok) return { ok: true, value: responseOf(name, result.value) };
  return { ok: false, error: errorSchema.parse(result.error) };
}

/** @throws a ZodError for an answer that main could not give */
function responseOf(name: ProcedureName, value: unknown): unknown {
  return procedures[name].response.parse(value);
}
