import { z } from 'zod';

/**
 * Why a request got no answer of OKX, by the leg on which it failed: to a proxy, from the proxy on, to OKX itself, and
 * after it was sent.
 */
export const networkReasonSentences = {
  requestCanceled: 'Cancelled before OKX answered.',
  // From this machine to the proxy, and what the proxy says.
  proxyUnknown:
    'The proxy {{proxy}} cannot be found ({{code}}), so nothing was sent. Check its name where the proxy is set: in HTTPS_PROXY or in the system’s settings.',
  proxyUnreachable:
    'The proxy {{proxy}} cannot be reached ({{code}}), so nothing was sent. OKX was not asked: see that the proxy is running, or correct it in HTTPS_PROXY or in the system’s settings.',
  proxyForeign:
    'What answers at {{proxy}} is not an HTTP proxy ({{code}}), so nothing was sent. It may be a SOCKS proxy, or take https:// instead of http:// or the reverse: correct HTTPS_PROXY or the system’s settings.',
  proxySilent:
    'The proxy {{proxy}} did not answer in time, so nothing was sent. OKX was not asked: see that the proxy is running and may reach {{host}}.',
  proxyUntrusted:
    'The proxy {{proxy}} could not prove its identity ({{code}}), so nothing was sent. OKX was not asked.',
  proxyLogin:
    'The proxy {{proxy}} asks for a user name and a password (HTTP status {{status}}), so nothing was sent. Put the right ones into HTTPS_PROXY.',
  proxyRefused:
    'The proxy {{proxy}} refused to connect to {{host}} (HTTP status {{status}}), so nothing was sent. Ask whoever runs the proxy to allow {{host}}.',
  proxyGateway:
    'The proxy {{proxy}} answers, but did not get through to {{host}} (HTTP status {{status}}), so nothing was sent. The fault is between the proxy and OKX.',
  socksProxy:
    'The system uses a SOCKS proxy for OKX, which Signet does not support. Set {{variable}} to an HTTP proxy.',
  // To OKX, directly or through the proxy.
  hostUnknown:
    'The name {{host}} could not be looked up ({{code}}), so nothing was sent. See that this machine is connected to the internet and that its DNS works.',
  hostRefused:
    '{{host}} refused the connection ({{code}}), so nothing was sent. A firewall may be in between, or the host may be wrong.',
  hostDropped:
    '{{host}} did not take the connection in time, so nothing was sent. A firewall may be in between, or the host may be wrong.',
  networkDown:
    'This machine has no route to {{host}} ({{code}}), so nothing was sent. See that it is connected to the internet.',
  hostUnreachable: '{{host}} could not be reached ({{code}}), so nothing was sent.',
  certificateDate:
    'This machine’s date is {{date}}, and the certificate of {{host}} is not valid on it ({{code}}), so nothing was sent. If the date is wrong, set the clock. If it is right, something in between, such as a proxy or a virus scanner, answered instead.',
  certificateHost:
    'What answered for {{host}} has the certificate of another host ({{code}}), so nothing was sent. The network’s login page, its DNS or the hosts file may lead elsewhere.',
  certificateSelfSigned:
    'What answered for {{host}} made its certificate itself ({{code}}), so nothing was sent. It is not OKX: a login page of the network, a router or a test server may have answered.',
  certificateIssuer:
    'The certificate of {{host}} comes from an authority that Signet does not know ({{code}}), so nothing was sent. A company’s network or a virus scanner that reads encrypted connections does this: use another network.',
  hostUntrusted:
    '{{host}} could not prove its identity ({{code}}), so nothing was sent. Something in between, such as a proxy or a virus scanner, may have answered instead.',
  tlsFailed:
    '{{host}} and this machine did not agree on an encrypted connection ({{code}}), so nothing was sent. Something in between may block it, or answer without encryption.',
  // After the request was sent.
  hostSilent: '{{host}} did not answer in time.',
  hostCut: 'The connection to {{host}} was cut before it answered ({{code}}).',
  hostIncomplete: 'The answer from {{host}} is incomplete or is not HTTP ({{code}}).',
  answerTooLong: 'The answer has more than {{limit}} bytes, so it is not from OKX.',
  answerForeign:
    'The answer (HTTP status {{status}}) does not have the form of OKX’s answers. A proxy or a login page of your network may have answered instead.',
  answerOfGateway:
    'The answer (HTTP status {{status}}) comes from a server in front of OKX’s API. OKX, or a proxy on the way, probably has a fault at the moment.',
  answerTimeless: 'OKX answered without its time.',
  answerUnknown:
    'OKX accepted the key, but described its permissions in a form that Signet does not know.',
  outcomeNone: 'The request changes nothing, so you can try again.',
  outcomeUnknown:
    'It is unknown whether OKX carried out the request, so do not repeat it before you know.',
  outcomeQuestion: 'Ask with GET: {{questions}}',
  outcomeLook: 'Look on OKX at the orders, transfers and settings that it was about.',
} as const;

export type NetworkReasonName = keyof typeof networkReasonSentences;

// Its keys are exactly of that type.
const networkReasonNames = Object.keys(networkReasonSentences) as NetworkReasonName[];

/** A reason that crosses to the page. Its values name hosts, codes and dates, and never a secret. */
export const networkReasonSchema = z.strictObject({
  name: z.enum(networkReasonNames),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type NetworkReason = z.output<typeof networkReasonSchema>;
