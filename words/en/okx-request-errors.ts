import type { OkxErrorCode } from '#contract';

/** The errors of OKX of which a request says something else than a check: it may need any permission, and may change something. */
export const okxRequestErrors = {
  '50001': {
    what: 'The service of OKX is not available, as during maintenance.',
    next: 'Wait until it is back, then try again.',
  },
  '50004': {
    what: 'OKX ran out of time over the request, which says neither that it took effect nor that it did not.',
    next: 'If the request only asked for something, try again in a minute.',
  },
  '50005': {
    what: 'What was asked is offline at OKX, or not available.',
    next: 'Try again later. If that does not help, look in the documentation of OKX whether the endpoint is still there.',
  },
  '50011': {
    what: 'OKX refused because requests came faster than this endpoint allows.',
    next: 'Wait a few seconds and try again. If it returns, let the application send fewer requests.',
  },
  '50013': {
    what: 'OKX is busy at the moment. Your key and your request are not the cause.',
    next: 'Try again in a minute.',
  },
  '50026': {
    what: 'OKX had a fault of its own while it answered. Nothing on your side caused it.',
    next: 'If the request only asked for something, try again in a few minutes.',
  },
  '50030': {
    what: 'OKX refused because this key has no permission for the endpoint.',
    next: 'Compare the permissions of the key on OKX with the one that the request needs, and add it there if the application should have it.',
  },
  '50038': {
    what: 'OKX does not offer this in demo trading, and this is a demo key.',
    next: 'Use a live key if you mean to do this for real.',
  },
  '50053': {
    what: 'OKX offers this in demo trading only, and this is a live key.',
    next: 'Use a demo key for this request.',
  },
  '50101': {
    what: 'The key and the environment do not match: a demo key was used for live trading, or a live key for demo trading.',
    next: 'Switch this entry between live and demo, then check the key.',
  },
  '50107': {
    what: 'The request reached OKX without a timestamp.',
    next: 'Look for a proxy on the way that takes headers out, then try again.',
  },
  '50113': {
    what: 'OKX computed another signature. Most often the secret key is not the right one; otherwise something changed the request after it was signed.',
    next: 'Enter the secret key again, and make sure that it is not the passphrase.',
  },
  '50115': {
    what: 'OKX does not take this method at this path.',
    next: 'Check in the documentation of OKX which method the endpoint takes.',
  },
  '50120': {
    what: 'OKX refused because this key has no permission for the function.',
    next: 'Edit the key on OKX and add the permission that is missing, or use a key that has it.',
  },
} as const satisfies Partial<
  Record<OkxErrorCode, { readonly what: string; readonly next: string }>
>;
