import type {
  Bridge,
  CrossedError,
  ErrorCode,
  EventName,
  FileReason,
  NetworkReason,
  ProcedureName,
  RequestOf,
  ResponseOf,
  Result,
} from '#contract';

declare global {
  interface Window {
    readonly signet: Bridge;
  }
}

/** A refusal by main. Its message is in English, so show the words of its code instead. */
export class BridgeError extends Error {
  override readonly name = 'BridgeError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  /** OKX's own code, if OKX refused. */
  readonly okxCode: string | undefined;
  /** OKX's own words, with secrets masked, if it sent any. */
  readonly okxSaid: string | undefined;
  /** Why no answer of OKX came, or why the vault file could not be read or saved; empty for other refusals. */
  readonly reasons: readonly (NetworkReason | FileReason)[];

  constructor({ code, message, field, okxCode, okxSaid, reasons = [] }: CrossedError) {
    super(message);
    this.code = code;
    this.field = field;
    this.okxCode = okxCode;
    this.okxSaid = okxSaid;
    this.reasons = reasons;
  }
}

/** @throws BridgeError for any failure */
export async function call<Name extends ProcedureName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const answer = await window.signet.call(name, request).catch(() => undefined);
  // The router answers with nothing else, and parsed it by the schema of this procedure.
  const result =
    answer === undefined ? unreachable : (JSON.parse(answer) as Result<ResponseOf<Name>>);
  if (result.ok) return result.value;
  throw new BridgeError(result.error);
}

/** @returns a function that stops listening */
export function onEvent(name: EventName, listener: () => void): () => void {
  return window.signet.on(name, listener);
}

/** Turns anything that was caught into an error with words, even a bug in the page. */
export function asBridgeError(caught: unknown): BridgeError {
  if (caught instanceof BridgeError) return caught;
  return new BridgeError({ code: 'INTERNAL', message: 'The page failed.' });
}

const unreachable = {
  ok: false,
  error: { code: 'INTERNAL', message: 'The main process did not answer.' },
} as const;
