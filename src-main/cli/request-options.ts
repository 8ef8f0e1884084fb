import {
  bodyLimit,
  bodySchema,
  type Method,
  methodSchema,
  permissions,
  requestPathSchema,
  SignetError,
  type SignRequest,
} from '#contract';
import { decide, requirementOf } from '../okx/permissions.ts';
import { decodeText, lendInputFile } from './input-file.ts';
import { parseOption } from './option-value.ts';
import type { RequestOptions } from './options.ts';

/** Reads the request that options name. @throws SignetError `INPUT_INVALID`, and what reading a file throws */
export async function readRequest({
  method,
  path,
  bodyFile,
}: RequestOptions): Promise<SignRequest> {
  const request = {
    method: readMethod(method),
    requestPath: parseOption(requestPathSchema, path, { option: '--path', field: 'requestPath' }),
    body: bodyFile === undefined ? '' : await readBody(bodyFile),
  };
  if (request.method !== 'GET' || request.body === '') return request;
  const message = '--body-file: must be empty for GET: OKX takes its parameters in the path.';
  throw new SignetError('INPUT_INVALID', message, { field: 'body' });
}

function readMethod(text: string): Method {
  const isLowerCase = methodSchema.safeParse(text.toUpperCase()).success;
  if (!isLowerCase || methodSchema.safeParse(text).success) {
    return parseOption(methodSchema, text, { option: '--method', field: 'method' });
  }
  const message = '--method: must be in capitals, as it is signed: GET, POST, PUT or DELETE.';
  throw new SignetError('INPUT_INVALID', message, { field: 'method' });
}

/** The exact bytes of the file are what is signed: a byte order mark or a last line end belong to them. */
function readBody(path: string): Promise<string> {
  const file = { path, option: '--body-file', field: 'body', limitBytes: bodyLimit * 4 };
  return lendInputFile(file, (bytes) => parseOption(bodySchema, decodeText(bytes, file), file));
}

/** @throws SignetError `ENDPOINT_UNKNOWN`, `PERMISSION_MISSING`, `CONFIRMATION_NEEDED`, naming the option */
export function allow(
  request: SignRequest,
  options: RequestOptions,
  granted: Parameters<typeof decide>[0]['permissions'],
): void {
  try {
    decide({
      method: request.method,
      requestPath: request.requestPath,
      permissions: granted,
      allowUnknownEndpoint: options.allowUnknownEndpoint === true,
      confirmWithdraw: options.confirmWithdraw === true,
      confirmFundMoving: options.confirmFundMoving === true,
    });
  } catch (cause) {
    const option = cause instanceof SignetError ? remedies[cause.field ?? ''] : undefined;
    if (!(cause instanceof SignetError) || option === undefined) throw cause;
    const { code, field, message } = cause;
    throw new SignetError(code, `${message} (${option})`, field === undefined ? {} : { field });
  }
}

/**
 * An unknown endpoint is refused whatever the key is allowed: nobody types a password for that.
 *
 * @throws SignetError as {@link allow}
 */
export function allowWithoutKey(request: SignRequest, options: RequestOptions): void {
  if (requirementOf(request.method, request.requestPath).kind === 'unknown') {
    allow(request, options, permissions);
  }
}

/** By the field that a refusal names. */
const remedies: Readonly<Record<string, string>> = {
  requestPath: '--allow-unknown-endpoint',
  confirmWithdraw: '--confirm-withdraw',
  confirmFundMoving: '--confirm-fund-moving',
};
