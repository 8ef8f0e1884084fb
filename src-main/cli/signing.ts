import {
  bodyLimit,
  bodySchema,
  loginTimestampSchema,
  type Method,
  methodSchema,
  permissions,
  requestPathSchema,
  SignetError,
  type SignRequest,
  timestampSchema,
} from '../contract/index.ts';
import { loginMessage, restHeaders } from '../okx/headers.ts';
import { decide, requirementOf } from '../okx/permissions.ts';
import { signLogin, signRest } from '../okx/sign.ts';
import { decodeText, lendInputFile } from './input-file.ts';
import { given, parseOption } from './option-value.ts';
import type { SignLoginOptions, SignOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { findEntry, parseLabel, withUnlockedVault } from './unlocked-vault.ts';

export async function sign(options: SignOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const request = await readRequest(options);
  const given = readTimestamp(timestampSchema, options.timestamp);
  // An unknown endpoint is refused whatever the key is allowed: nobody types a password for that.
  if (requirementOf(request.method, request.requestPath).kind === 'unknown') {
    allow(request, options, permissions);
  }
  return withUnlockedVault(options, (vault) => {
    const entry = findEntry(vault, label);
    // SECURITY: the table decides before any secret is opened.
    allow(request, options, entry.permissions);
    const timestamp = given ?? new Date().toISOString();
    const signed = vault.useSecrets(entry.id, ({ apiKey, secretKey, passphrase }) => {
      const signature = signRest({ ...request, timestamp, secretKey });
      const headers = restHeaders({
        apiKey: apiKey.toString('utf8'),
        timestamp,
        signature: signature.signature,
        environment: entry.environment,
        ...(options.withPassphrase && { passphrase: passphrase.toString('utf8') }),
      });
      return { timestamp, ...signature, headers };
    });
    return { json: signed, text: signedText(signed) };
  });
}

export async function signWebSocketLogin(options: SignLoginOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const given = readTimestamp(loginTimestampSchema, options.timestamp);
  return withUnlockedVault(options, (vault) => {
    const entry = findEntry(vault, label);
    const timestamp = given ?? String(Math.floor(Date.now() / 1000));
    const message = vault.useSecrets(entry.id, ({ apiKey, secretKey, passphrase }) =>
      loginMessage({
        apiKey: apiKey.toString('utf8'),
        timestamp,
        signature: signLogin({ secretKey, timestamp }).signature,
        ...(options.withPassphrase && { passphrase: passphrase.toString('utf8') }),
      }),
    );
    return { json: message, text: JSON.stringify(message) };
  });
}

async function readRequest({ method, path, bodyFile }: SignOptions): Promise<SignRequest> {
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

function readTimestamp(
  schema: typeof timestampSchema | typeof loginTimestampSchema,
  text: string | undefined,
): string | undefined {
  const name = { option: '--timestamp', field: 'timestamp' };
  return given(text, (value) => parseOption(schema, value, name));
}

/** @throws SignetError `ENDPOINT_UNKNOWN`, `PERMISSION_MISSING`, `CONFIRMATION_NEEDED`, naming the option */
function allow(
  request: SignRequest,
  options: SignOptions,
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

/** By the field that a refusal names. */
const remedies: Readonly<Record<string, string>> = {
  requestPath: '--allow-unknown-endpoint',
  confirmWithdraw: '--confirm-withdraw',
  confirmFundMoving: '--confirm-fund-moving',
};

function signedText(signed: {
  readonly timestamp: string;
  readonly prehash: string;
  readonly signature: string;
  readonly headers: object;
}): string {
  const { timestamp, prehash, signature, headers } = signed;
  const summary = [
    ['Timestamp', timestamp],
    ['Prehash', printable(prehash)],
    ['Signature', signature],
  ];
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [table(summary), '', ...lines].join('\n');
}
