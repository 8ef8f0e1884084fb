import {
  type CrossedError,
  isCrossingReason,
  type ProcedureName,
  parse,
  procedureNames,
  procedures,
  type Result,
  SignetError,
} from '#contract';
import type { Handlers } from './handler.ts';

/** Accepts a call from anywhere. It never throws: a failure comes back as a tagged result. */
export type Router = (name: unknown, request: unknown) => Promise<Result<unknown>>;

/**
 * Creates the only entry point: every request is parsed by its schema before a handler sees it, every response
 * before it leaves.
 *
 * @param report receives unexpected errors; the caller of the procedure sees only `INTERNAL`
 */
export function createRouter(handlers: Handlers, report: (error: unknown) => void): Router {
  return async (name, request) => {
    try {
      const procedure = known(name);
      // The record pairs each name with its own schema and handler; TypeScript cannot follow a union there.
      const handle = handlers[procedure] as (request: unknown) => unknown;
      const parsed = parse(procedures[procedure].request, request, 'request');
      const response = await handle(parsed);
      return { ok: true, value: parseResponse(procedure, response) };
    } catch (error) {
      return { ok: false, error: crossing(error, report) };
    }
  };
}

function known(name: unknown): ProcedureName {
  const found = procedureNames.find((candidate) => candidate === name);
  if (found) return found;
  throw new SignetError('INPUT_INVALID', 'There is no such procedure.', { field: 'name' });
}

/** A response that its schema refuses is a bug of Signet, so the caller is not blamed. */
function parseResponse(name: ProcedureName, response: unknown): unknown {
  const parsed = procedures[name].response.safeParse(response);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`The response of ${name} does not fit its schema at: ${paths}`);
}

function crossing(error: unknown, report: (error: unknown) => void): CrossedError {
  if (error instanceof SignetError && error.code !== 'INTERNAL') {
    const { code, message, field, okxCode, okxSaid } = error;
    const reasons = error.reasons?.filter(isCrossingReason) ?? [];
    return {
      code,
      message,
      ...(field === undefined ? {} : { field }),
      ...(okxCode === undefined ? {} : { okxCode }),
      ...(okxSaid === undefined ? {} : { okxSaid }),
      ...(reasons.length === 0 ? {} : { reasons }),
    };
  }
  report(error);
  const message = 'Something went wrong inside Signet.';
  return { code: 'INTERNAL', message };
}
