/** The texts with which OKX refuses a WebSocket login: OKX docs, "Error Code", "WebSocket", "Public". */
const loginRefusals = {
  '60004': 'Invalid timestamp',
  '60005': 'Invalid apiKey',
  '60006': 'Timestamp request expired',
  '60007': 'Invalid sign',
  '60009': 'Login failed.',
  '60024': 'Wrong passphrase',
  '60032': "API key doesn't exist.",
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
