// Handles every request of a window's page. CDP's Fetch domain pauses each one until it is decided.

import type { Protocol as Cdp, CdpSession } from './cdp.ts';
import { complain } from './complaint.ts';
import type { FrameTree } from './frame-tree.ts';
import type { Navigation } from './navigation.ts';
import { Protocol } from './protocol.ts';
import { isCustom, schemeOf, toMainUrl, toPagePolicy, toPageUrl } from './scheme.ts';
import type { Session } from './session.ts';
import { WebRequest } from './web-request.ts';

type Paused = Cdp.Fetch.requestPausedPayload;
type ResourceType = Electron.OnBeforeRequestListenerDetails['resourceType'];

export interface RequestContext {
  readonly cdp: CdpSession;
  readonly browser: CdpSession;
  readonly tree: FrameTree;
  readonly session: Session;
  readonly navigation: Navigation;
  readonly webContents: Electron.WebContents;
}

let last = 0;

export async function interceptRequests(context: RequestContext): Promise<void> {
  context.cdp.on('Fetch.requestPaused', (paused) => {
    decide(context, paused).catch((error: unknown) => {
      complain('stand-in: a request failed:', error);
      fail(context, paused, 'Failed');
    });
  });
  await context.cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

function fail({ cdp }: RequestContext, { requestId }: Paused, reason: Cdp.Network.ErrorReason) {
  cdp.tell('Fetch.failRequest', { requestId, errorReason: reason });
}

async function decide(context: RequestContext, paused: Paused): Promise<void> {
  const url = toMainUrl(paused.request.url) + (paused.request.urlFragment ?? '');
  if (paused.resourceType === 'Document' && (await context.navigation.refuses(paused, url))) {
    return fail(context, paused, 'Aborted');
  }
  // Chromium's tabs request an icon, but Electron's windows do not.
  if (paused.resourceType === 'Other' && url.endsWith('/favicon.ico')) {
    return fail(context, paused, 'Aborted');
  }
  const details = describe(context, paused, url);
  const answer = await WebRequest.before(context.session.webRequest, details);
  if (answer.cancel === true) return fail(context, paused, 'BlockedByClient');
  if (answer.redirectURL !== undefined) {
    const headers = new Headers({ location: answer.redirectURL });
    return fulfil(context, paused, new Response(null, { status: 307, headers }));
  }
  const scheme = schemeOf(url);
  if (isCustom(scheme)) return await answerByHandler(context, paused, details);
  if (isLoopback(paused.request.url)) {
    return context.cdp.tell('Fetch.continueRequest', { requestId: paused.requestId });
  }
  fail(context, paused, 'NameNotResolved');
}

function isLoopback(url: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(url);
}

async function answerByHandler(
  context: RequestContext,
  paused: Paused,
  details: Electron.OnBeforeRequestListenerDetails,
): Promise<void> {
  const handler = Protocol.handlerOf(context.session.protocol, schemeOf(details.url));
  if (handler === undefined) return fail(context, paused, 'Failed');
  const response = await handler(requestOf(paused, details.url));
  if (response.type === 'error') return fail(context, paused, 'Failed');
  const headers = await receivedHeaders(context, details, response);
  await fulfil(context, paused, response, headers);
}

function requestOf({ request }: Paused, url: string): Request {
  const bytes = request.postDataEntries?.map((entry) => Buffer.from(entry.bytes ?? '', 'base64'));
  const body = bytes === undefined ? null : Buffer.concat(bytes);
  const withoutHash = url.replace(/#.*$/, '');
  const { method } = request;
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    toMainUrl(value),
  ]);
  return new Request(withoutHash, { method, headers, body });
}

async function receivedHeaders(
  context: RequestContext,
  details: Electron.OnBeforeRequestListenerDetails,
  response: Response,
): Promise<Headers> {
  const all: Record<string, string[]> = {};
  for (const [name, value] of response.headers) all[name] = [...(all[name] ?? []), value];
  const { uploadData: _, ...common } = details;
  const answer = await WebRequest.headers(context.session.webRequest, {
    ...common,
    statusCode: response.status,
    statusLine: `HTTP/1.1 ${response.status} ${response.statusText}`,
    responseHeaders: all,
  } as Electron.OnHeadersReceivedListenerDetails);
  if (answer.responseHeaders === undefined) return response.headers;
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.responseHeaders)) {
    for (const value of [values].flat()) headers.append(name, value);
  }
  return headers;
}

async function fulfil(
  { cdp }: RequestContext,
  { requestId }: Paused,
  response: Response,
  headers = response.headers,
): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const responseHeaders = [...headers].map(([name, value]) => ({
    name,
    value: pageValue(name, value),
  }));
  cdp.tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders,
    body: body.toString('base64'),
  });
}

function pageValue(name: string, value: string): string {
  if (name.startsWith('content-security-policy')) return toPagePolicy(value);
  if (name === 'location' || name === 'access-control-allow-origin') {
    return toPageUrl(value).replace(/^(https:\/\/[^/]*-scheme\.test)\/$/, '$1');
  }
  return value;
}

function describe(
  { tree, webContents }: RequestContext,
  paused: Paused,
  url: string,
): Electron.OnBeforeRequestListenerDetails {
  const { request } = paused;
  const frame = tree.find(paused.frameId) ?? null;
  return {
    id: ++last,
    url,
    method: request.method,
    webContentsId: webContents.id,
    webContents,
    // The stand-in's frame has Electron's members, and those that it lacks throw.
    frame: frame as unknown as Electron.WebFrameMain,
    resourceType: resourceType(paused.resourceType, frame?.parent === null),
    referrer: toMainUrl(request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    uploadData: (request.postDataEntries ?? []).map(({ bytes }) => ({
      bytes: Buffer.from(bytes ?? '', 'base64'),
    })) as Electron.UploadData[],
  };
}

const TYPES: Partial<Record<Cdp.Network.ResourceType, ResourceType>> = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
};

function resourceType(type: Cdp.Network.ResourceType, isMain: boolean): ResourceType {
  if (type === 'Document') return isMain ? 'mainFrame' : 'subFrame';
  return TYPES[type] ?? 'other';
}
