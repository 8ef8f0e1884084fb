/** An HTTP status, and a body that is sent as JSON. */
export type Answer = { readonly status: number; readonly body: object };

/** Wraps data in OKX's envelope for a success. */
export function success(data: readonly object[]): Answer {
  return { status: 200, body: { code: '0', data, msg: '' } };
}

/** The answer of OKX's gateway to an unknown path. */
export const notFound: Answer = {
  status: 404,
  body: { code: '404', data: {}, detailMsg: '', error_code: '404', msg: 'Not Found' },
};
