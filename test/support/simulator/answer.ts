/** What goes back: an HTTP status, and a body that is sent as JSON. */
export type Answer = { readonly status: number; readonly body: object };

/** OKX's envelope of everything that went well. */
export function success(data: readonly object[]): Answer {
  return { status: 200, body: { code: '0', data, msg: '' } };
}

/** What OKX's gateway says to a path that leads nowhere. */
export const notFound: Answer = {
  status: 404,
  body: { code: '404', data: {}, detailMsg: '', error_code: '404', msg: 'Not Found' },
};
