import type { ParsedRequestOf, ProcedureName, ResponseOf } from '#contract';

/**
 * One function per procedure. It takes a parsed request and returns a response, or throws a `SignetError`.
 */
export type Handlers = {
  readonly [Name in ProcedureName]: (
    request: ParsedRequestOf<Name>,
  ) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

/** The handlers of one noun: those of `vault:status`, `vault:create` and so on. */
export type HandlersOf<Noun extends string> = Pick<
  Handlers,
  Extract<ProcedureName, `${Noun}:${string}`>
>;
