import {
  failure,
  type NetworkReason,
  type NetworkReasonName,
  type SignetError,
  type SignRequest,
} from '#contract';
import type { Connection } from './dispatcher.ts';
import { unanswered } from './outcome.ts';

/** A request that failed without an answer, as far as it is known. */
type Failure = {
  /** An error code of the system, Node or undici; `unknown` if there is none. */
  readonly code: string;
  /** `true` if the time for the whole request was over. */
  readonly isLate: boolean;
  /** `true` if an answer had begun. */
  readonly hasBegun: boolean;
  /** The clock of this machine. */
  readonly now: Date;
};

type Sent = SignRequest & { readonly origin: string };

const timeouts = [
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
];

/**
 * Makes the error for a request that failed without an answer, by the leg on which it failed. Before the connection
 * to OKX is there, nothing is sent, so a request that changes something can be repeated.
 *
 * @returns `OKX_UNREACHABLE`, `OKX_TIMEOUT` or `OKX_ANSWER_UNREADABLE`; `OKX_OUTCOME_UNKNOWN` if the request was sent
 *   and may change something
 */
export function networkFailure(
  request: Sent,
  { progress, proxy }: Pick<Connection, 'progress' | 'proxy'>,
  failed: Failure,
): SignetError {
  const { host } = new URL(request.origin);
  const { code } = failed;
  const isTimeout = failed.isLate || timeouts.includes(code);
  const values = { host, code };
  if (progress.leg === 'proxy') {
    const { proxyStatus: status } = progress;
    const name = status === null ? proxyReason(code, isTimeout) : proxyAnswer(status);
    const told = { ...values, proxy: proxy ?? '', status: status ?? 0 };
    const detail = `${proxy}: ${status === null ? code : `HTTP ${status}`}`;
    return failure('OKX_UNREACHABLE', [{ name, values: told }], { detail });
  }
  if (progress.leg === 'okx') {
    if (isTimeout) {
      return failure('OKX_TIMEOUT', [{ name: 'hostDropped', values }], { detail: host });
    }
    const reason = connectionReason(values, failed.now);
    return failure('OKX_UNREACHABLE', [reason], { detail: `${host}: ${code}` });
  }
  const { reasons, ...origin } = sentFailure(values, { ...failed, isTimeout });
  const harmless = request.method === 'GET' ? [{ name: 'outcomeNone' } as const] : [];
  return unanswered(request, { ...origin, reasons: [...reasons, ...harmless] });
}

/** @returns why there was no answer to a request that was sent */
function sentFailure(
  values: { readonly host: string; readonly code: string },
  { isTimeout, hasBegun }: { readonly isTimeout: boolean; readonly hasBegun: boolean },
): Parameters<typeof unanswered>[1] {
  const { host, code } = values;
  if (isTimeout) {
    return { code: 'OKX_TIMEOUT', reasons: [{ name: 'hostSilent', values }], detail: host };
  }
  const detail = `${host}: ${code}`;
  if (hasBegun || /^HPE_|^UND_ERR_(?:HEADERS_OVERFLOW|RES)/.test(code)) {
    const reasons = [{ name: 'hostIncomplete', values } as const];
    return { code: 'OKX_ANSWER_UNREADABLE', reasons, detail };
  }
  return { code: 'OKX_UNREACHABLE', reasons: [{ name: 'hostCut', values }], detail };
}

/** Matches the codes of Node, OpenSSL and undici for an invalid certificate. */
const untrusted = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|UND_ERR_PRX_TLS/;
/** Matches the codes of a name that no DNS server knows, or of none that answers. */
const unknownName = /^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/;

/** Matches the codes of an answer that is neither HTTP nor TLS. */
const otherProtocol = /^HPE_|^EPROTO$|^ERR_SSL_/;

function proxyReason(code: string, isTimeout: boolean): NetworkReasonName {
  if (isTimeout) return 'proxySilent';
  if (unknownName.test(code)) return 'proxyUnknown';
  if (otherProtocol.test(code)) return 'proxyForeign';
  return untrusted.test(code) ? 'proxyUntrusted' : 'proxyUnreachable';
}

/** RFC 9110, section 15.5.8 and 15.6: 407 asks for a login, and 502 to 504 blame what is behind the proxy. */
function proxyAnswer(status: number): NetworkReasonName {
  if (status === 407) return 'proxyLogin';
  return status >= 502 && status <= 504 ? 'proxyGateway' : 'proxyRefused';
}

/** Each cause with the codes of Node and OpenSSL (x509_vfy.h) that name it. The first match counts. */
const causes: readonly (readonly [codes: RegExp, name: NetworkReasonName])[] = [
  [/^(?:CERT|CRL)_(?:NOT_YET_VALID|HAS_EXPIRED)$/, 'certificateDate'],
  [/ALTNAME|HOSTNAME_MISMATCH/, 'certificateHost'],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'certificateSelfSigned'],
  [
    /^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)\w*|CERT_UNTRUSTED)$/,
    'certificateIssuer',
  ],
  [/^EPROTO$|^ERR_SSL_|^ECONNRESET$|^UND_ERR_SOCKET$/, 'tlsFailed'],
  [untrusted, 'hostUntrusted'],
  [unknownName, 'hostUnknown'],
  [/^ECONNREFUSED$/, 'hostRefused'],
  [/^(?:ENETUNREACH|ENETDOWN|EHOSTUNREACH|EADDRNOTAVAIL)$/, 'networkDown'],
];

function connectionReason(
  values: { readonly host: string; readonly code: string },
  now: Date,
): NetworkReason {
  const [, name] = causes.find(([codes]) => codes.test(values.code)) ?? [];
  // A wrong clock is most often noticed here, so the sentence begins with the date.
  const date = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return { name: name ?? 'hostUnreachable', values: { ...values, date } };
}
