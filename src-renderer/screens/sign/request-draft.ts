import { isDexRequest, type Method, type SignRequest } from '#contract';

/** The values of the fields. */
export type RequestDraft = {
  readonly method: Method;
  readonly path: string;
  readonly query: string;
  readonly body: string;
};

export const emptyDraft: RequestDraft = {
  method: 'GET',
  path: '/api/v5/account/balance',
  query: '',
  body: '',
};

/** @returns the request to sign. A GET has no body, whatever its field contains. */
export function requestOf(draft: RequestDraft): SignRequest {
  const query = draft.query.replace(/^\?/, '');
  // The path may already contain a query.
  const separator = draft.path.includes('?') ? '&' : '?';
  return {
    method: draft.method,
    requestPath: query === '' ? draft.path : `${draft.path}${separator}${query}`,
    body: draft.method === 'GET' ? '' : draft.body,
  };
}

/** Splits an address that was pasted as the path. Its host is not signed, and its query has its own field. */
export function takePastedPath(text: string): Pick<RequestDraft, 'path'> & Partial<RequestDraft> {
  // The host is what tells a request of OKX's DEX apart.
  if (isDexRequest(text)) return { path: text.trim() };
  const [, rest] = /^https?:\/\/[^/\s]+(\/.*)$/.exec(text.trim()) ?? [];
  const path = rest ?? text;
  const at = path.indexOf('?');
  return at === -1 ? { path } : { path: path.slice(0, at), query: path.slice(at + 1) };
}

/** Percent-encodes the query of a path as {@link encodeRest} does. The path itself has nothing to encode. */
export function encodeQueryOf(path: string): string {
  const [plain = '', ...query] = path.split(/(?<=\?)/);
  return plain + encodeRest(query.join(''));
}

/**
 * Percent-encodes the characters that cannot be sent, and leaves what is already encoded.
 *
 * @returns the same text if every character can be sent
 */
export function encodeRest(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^!$&(-;=?-[\]_a-z~%]/gu, (character) =>
    character === "'" ? '%27' : encodeURIComponent(character.toWellFormed()),
  );
}
