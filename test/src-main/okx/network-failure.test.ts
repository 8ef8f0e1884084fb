import { describe, expect, it } from 'vitest';
import type { SignRequest } from '#contract';
import type { Progress } from '../../../src-main/okx/dispatcher.ts';
import { networkFailure } from '../../../src-main/okx/network-failure.ts';

const origin = 'https://openapi.okx.com';
const config: SignRequest = { method: 'GET', requestPath: '/api/v5/account/config', body: '' };
const order: SignRequest = {
  method: 'POST',
  requestPath: '/api/v5/trade/order',
  body: '{"instId":"BTC-USDT","clOrdId":"grid1"}',
};

function failing(leg: Progress['leg'], code: string, request = config, isLate = false) {
  const connection = { progress: { leg, proxyStatus: null }, proxy: '10.0.0.1:3128' };
  const now = new Date('2026-11-20T08:00:00.000Z');
  const failed = { code, isLate, hasBegun: false, now };
  const { code: told, reasons = [] } = networkFailure({ ...request, origin }, connection, failed);
  return [told, ...reasons.map(({ name }) => name)];
}

describe('a connection to OKX that fails', () => {
  it.each([
    ['CERT_NOT_YET_VALID', 'certificateDate'],
    ['CERT_HAS_EXPIRED', 'certificateDate'],
    ['CRL_NOT_YET_VALID', 'certificateDate'],
    ['CRL_HAS_EXPIRED', 'certificateDate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificateHost'],
    ['HOSTNAME_MISMATCH', 'certificateHost'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificateSelfSigned'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificateIssuer'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'certificateIssuer'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificateIssuer'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificateIssuer'],
    ['CERT_UNTRUSTED', 'certificateIssuer'],
    ['CERT_REVOKED', 'hostUntrusted'],
    ['CERT_SIGNATURE_FAILURE', 'hostUntrusted'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tlsFailed'],
    ['EPROTO', 'tlsFailed'],
    ['ECONNRESET', 'tlsFailed'],
    ['ENOTFOUND', 'hostUnknown'],
    ['EAI_AGAIN', 'hostUnknown'],
    ['ECONNREFUSED', 'hostRefused'],
    ['ENETUNREACH', 'networkDown'],
    ['EHOSTUNREACH', 'networkDown'],
    ['EACCES', 'hostUnreachable'],
    ['unknown', 'hostUnreachable'],
  ])('is reported with its cause, as a request that was not sent: %s', (code, name) => {
    const told = ['OKX_UNREACHABLE', name];
    expect([failing('okx', code), failing('okx', code, order)]).toEqual([told, told]);
  });

  it('because it takes too long is a time-out', () => {
    const told = ['OKX_TIMEOUT', 'hostDropped'];
    expect([
      failing('okx', 'UND_ERR_CONNECT_TIMEOUT', order),
      failing('okx', 'unknown', order, true),
      failing('okx', 'ETIMEDOUT', order),
    ]).toEqual([told, told, told]);
  });

  it('names this machine’s date before anything else', () => {
    const connection = { progress: { leg: 'okx', proxyStatus: null }, proxy: null } as const;
    const now = new Date('1970-01-01T00:00:59.000Z');
    const failed = { code: 'CERT_NOT_YET_VALID', isLate: false, hasBegun: false, now };
    const { message } = networkFailure({ ...config, origin }, connection, failed);
    expect(message).toMatch(/^This machine’s date is 1970-01-01 00:00 UTC/);
  });
});

describe('a connection to a proxy that fails', () => {
  it.each([
    ['ECONNREFUSED', 'proxyUnreachable'],
    ['ECONNRESET', 'proxyUnreachable'],
    ['UND_ERR_PRX_CONN', 'proxyUnreachable'],
    ['HPE_INVALID', 'proxyForeign'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'proxyForeign'],
    ['EPROTO', 'proxyForeign'],
    ['ENOTFOUND', 'proxyUnknown'],
    ['EAI_AGAIN', 'proxyUnknown'],
    ['CERT_HAS_EXPIRED', 'proxyUntrusted'],
    ['UND_ERR_PRX_TLS', 'proxyUntrusted'],
    ['UND_ERR_CONNECT_TIMEOUT', 'proxySilent'],
  ])('is not told as OKX being down: %s', (code, name) => {
    expect(failing('proxy', code, order)).toEqual(['OKX_UNREACHABLE', name]);
  });
});

describe('a request that was sent', () => {
  it.each([
    ['ECONNRESET', 'OKX_UNREACHABLE', 'hostCut'],
    ['UND_ERR_SOCKET', 'OKX_UNREACHABLE', 'hostCut'],
    ['UND_ERR_HEADERS_TIMEOUT', 'OKX_TIMEOUT', 'hostSilent'],
    ['HPE_INVALID', 'OKX_ANSWER_UNREADABLE', 'hostIncomplete'],
  ] as const)('has an unknown outcome only if it may change something: %s', (code, told, name) => {
    const uncertain = ['OKX_OUTCOME_UNKNOWN', name, 'outcomeUnknown', 'outcomeQuestion'];
    expect([failing('connected', code), failing('connected', code, order)]).toEqual([
      [told, name, 'outcomeNone'],
      uncertain,
    ]);
  });
});
