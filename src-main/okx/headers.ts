import { type Environment, SignetError } from '#contract';

type Signed = {
  readonly apiKey: string;
  readonly timestamp: string;
  readonly signature: string;
  /** Left out if the headers are only shown. */
  readonly passphrase?: string;
};

export type RestHeaders = {
  readonly 'OK-ACCESS-KEY': string;
  readonly 'OK-ACCESS-SIGN': string;
  readonly 'OK-ACCESS-TIMESTAMP': string;
  readonly 'OK-ACCESS-PASSPHRASE'?: string;
  readonly 'Content-Type': 'application/json';
  readonly 'x-simulated-trading'?: '1';
};

export type LoginMessage = {
  readonly op: 'login';
  readonly args: readonly [
    {
      readonly apiKey: string;
      readonly passphrase?: string;
      readonly timestamp: string;
      readonly sign: string;
    },
  ];
};

/** RFC 9110, section 5.5: printable ASCII and obs-text. Other characters could end the line or cannot be sent. */
const fieldValue = /^[\x21-\x7E\xA0-\xFF](?:[\x20-\x7E\xA0-\xFF]*[\x21-\x7E\xA0-\xFF])?$/;

/**
 * Builds the headers of a signed request (OKX docs, "REST Authentication", "Making Requests").
 *
 * @param input `timestamp` and `signature` as signed; `passphrase` only if the headers will be sent
 * @returns the headers, with `OK-ACCESS-PASSPHRASE` only if a passphrase is given and `x-simulated-trading: 1`
 *   only for demo (OKX docs, "Demo Trading Services")
 * @throws SignetError `INPUT_INVALID` naming a value that an HTTP header cannot carry
 */
export function restHeaders(input: Signed & { readonly environment: Environment }): RestHeaders {
  checkValues(input);
  return {
    'OK-ACCESS-KEY': input.apiKey,
    'OK-ACCESS-SIGN': input.signature,
    'OK-ACCESS-TIMESTAMP': input.timestamp,
    ...(input.passphrase === undefined ? {} : { 'OK-ACCESS-PASSPHRASE': input.passphrase }),
    'Content-Type': 'application/json',
    ...(input.environment === 'demo' ? { 'x-simulated-trading': '1' as const } : {}),
  };
}

/**
 * Builds the message that logs in to a private WebSocket (OKX docs, "WebSocket API", "Login").
 *
 * @param input `timestamp`: Unix seconds as text, as signed
 * @returns the message, to be sent as JSON, with `passphrase` only if given
 * @throws SignetError `INPUT_INVALID` naming a value that no OKX credential can have
 */
export function loginMessage(input: Signed): LoginMessage {
  checkValues(input);
  const { apiKey, passphrase, timestamp, signature } = input;
  const given = passphrase === undefined ? {} : { passphrase };
  return { op: 'login', args: [{ apiKey, ...given, timestamp, sign: signature }] };
}

// SECURITY: no value can end its header line and begin another; the message does not quote a refused value.
function checkValues(input: Signed): void {
  const { apiKey, signature, timestamp, passphrase } = input;
  for (const [field, value] of Object.entries({ apiKey, signature, timestamp, passphrase })) {
    if (value === undefined || fieldValue.test(value)) continue;
    throw new SignetError(
      'INPUT_INVALID',
      `${field}: must have at least 1 character, use only U+0020 to U+007E and U+00A0 to U+00FF, and neither begin nor end with a space.`,
      { field },
    );
  }
}
