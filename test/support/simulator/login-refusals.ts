/** The texts with which OKX refuses a login or ends a connection: OKX docs, "Error Code", "WebSocket", "Public". */
export const loginRefusals = {
  '60004': 'Invalid timestamp',
  '60005': 'Invalid apiKey',
  '60006': 'Timestamp request expired',
  '60007': 'Invalid sign',
  '60009': 'Login failed.',
  '60011': 'Please log in',
  '60023': 'Bulk login requests too frequent',
  '60024': 'Wrong passphrase',
  '60028':
    'The current operation is not supported by this URL. Please use the correct WebSocket URL for the operation.',
  '60031': 'The WebSocket endpoint does not allow multiple or repeated logins.',
  '60032': "API key doesn't exist.",
  '63999': 'Login failed due to internal error. Please try again later.',
  '64008': 'The connection will soon be closed for a service upgrade. Please reconnect.',
} as const;

export type LoginRefusalCode = keyof typeof loginRefusals;

export function isLoginRefusalCode(code: string): code is LoginRefusalCode {
  return code in loginRefusals;
}

/** Thrown to refuse a login. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
  readonly code: LoginRefusalCode;

  constructor(code: LoginRefusalCode) {
    super(loginRefusals[code]);
    this.code = code;
  }
}
