import type { OkxErrorCode } from '#contract';

/**
 * Explains each error of OKX, then says what to do. Every request of the page needs only Read. A code without its
 * sentences does not compile.
 */
export const okxErrors = {
  '50001': {
    what: 'OKX is not available at the moment, perhaps because of maintenance.',
    next: 'Wait until it is back, then check again.',
  },
  '50004': {
    what: 'OKX ran out of time before it could answer.',
    next: 'Check again in a minute.',
  },
  '50005': {
    what: 'This function of OKX is offline or not available. Nothing on your side caused it.',
    next: 'Check again later.',
  },
  '50011': {
    what: 'OKX refused because requests came faster than it allows.',
    next: 'Wait a few seconds, then check again. If it returns, let the application send fewer requests.',
  },
  '50013': {
    what: 'OKX is busy. Neither the key nor this computer is the cause.',
    next: 'Check again in a minute.',
  },
  '50026': {
    what: 'OKX had an internal error. Nothing on your side caused it.',
    next: 'Check again in a few minutes.',
  },
  '50030': {
    what: 'This key has no permission for the endpoint that was asked: it needs Read.',
    next: 'Edit the key on OKX and add Read, or use a key that has it.',
  },
  '50035': {
    what: 'This endpoint takes only keys that are bound to IP addresses.',
    next: 'Bind the address of the machine that uses the key, on OKX, then check again.',
  },
  '50038': {
    what: 'OKX does not offer this in demo trading.',
    next: 'If the key is a live one, check it in live trading.',
  },
  '50053': {
    what: 'OKX offers this in demo trading only.',
    next: 'If the key is a demo key, check it in demo trading.',
  },
  '50067': {
    what: 'The account of this key may not trade on this site.',
    next: 'Check the key on the site where the account was opened: the one where you log in.',
  },
  '50100': {
    what: 'OKX has frozen API access for this account.',
    next: 'Ask OKX support why, and how to lift it. A new key would be frozen too.',
  },
  '50101': {
    what: 'The environment is wrong: a demo key works in demo trading only, and a live key in live trading only.',
    next: 'Check the key in the other environment.',
  },
  '50102': {
    what: 'The time in the request is more than 30 seconds away from the clock of OKX.',
    next: 'Let your system set its clock from the internet. Until then, Signet can correct the time in the signature by OKX’s clock.',
  },
  '50103': {
    what: 'The request reached OKX without an API key.',
    next: 'Enter the API key of this entry again.',
  },
  '50104': {
    what: 'The request reached OKX without a passphrase.',
    next: 'Enter the passphrase again: the one chosen when this key was created.',
  },
  '50105': {
    what: 'OKX knows the key, but the passphrase is not the one that belongs to it.',
    next: 'Enter the passphrase that was chosen for this API key. It is not the password you log in with. If it is lost, create a new key: OKX cannot show it.',
  },
  '50106': {
    what: 'The request reached OKX without a signature.',
    next: 'Enter the secret key again, and make sure that no proxy removes headers.',
  },
  '50107': {
    what: 'The request reached OKX without a timestamp.',
    next: 'Look for a proxy that removes headers, then check again.',
  },
  '50108': {
    what: 'OKX does not know the exchange that the request names.',
    next: 'Check the site of this entry, and its own host if it has one.',
  },
  '50109': {
    what: 'OKX does not know the domain to which the request was sent.',
    next: 'Use the site’s own host instead of another one.',
  },
  '50110': {
    what: 'This key may not be used from the address of this computer.',
    next: 'Add the address to the key on OKX, or use the key from an address that is listed there.',
  },
  '50111': {
    what: 'What was sent as the API key is not an API key.',
    next: 'Copy the API key from OKX again and paste all of it.',
  },
  '50112': {
    what: 'OKX could not read the time in the request.',
    next: 'Make sure your system’s date and time are correct, then check again.',
  },
  '50113': {
    what: 'OKX computed a different signature. Most often, the secret key is wrong.',
    next: 'Paste the secret key again, and make sure that it is not the passphrase.',
  },
  '50114': {
    what: 'OKX does not accept the three values together.',
    next: 'Enter API key, secret key and passphrase again, all of one key.',
  },
  '50115': {
    what: 'OKX does not accept this method at this path.',
    next: 'Make sure that no proxy changes the request, then check again.',
  },
  '50116': {
    what: 'An application that makes keys for you may have only one, and there is one already.',
    next: 'Delete the earlier key of that application on OKX, then connect the application again.',
  },
  '50118': {
    what: 'This key is linked to a broker’s app whose IP addresses are not registered with OKX.',
    next: 'Ask the app’s developer to register its IP addresses with OKX.',
  },
  '50119': {
    what: 'OKX does not know this API key here. It was deleted, it expired after 14 days without use, or it belongs to another site.',
    next: 'Try the other sites. If none knows the key, see on OKX whether it is still there, and create a new one if not.',
  },
  '50120': {
    what: 'This key has no permission for the function: it needs Read.',
    next: 'Edit the key on OKX and add Read, or use a key that has it.',
  },
  '50121': {
    what: 'OKX does not serve the region of this computer’s IP address.',
    next: 'Connect without VPN or proxy, from a country that OKX serves, then check again.',
  },
  '59500': {
    what: 'This key belongs to a sub-account, and OKX answers this to keys of a main account only.',
    next: 'Check this key, then correct the account in its entry.',
  },
  '59510': {
    what: 'OKX knows no sub-account of this name under the account of this key.',
    next: 'Check the name on OKX: upper and lower case count.',
  },
  '60004': {
    what: 'OKX could not read the time in the WebSocket login.',
    next: 'Make sure your system’s date and time are correct, then sign a new login.',
  },
  '60005': {
    what: 'What the WebSocket login sent as the API key is not an API key.',
    next: 'Copy the API key from OKX again and paste all of it.',
  },
  '60006': {
    what: 'The WebSocket login came too late: its time is more than 30 seconds away from the clock of OKX.',
    next: 'Sign a new login and send it at once. If that fails too, set the clock of your system.',
  },
  '60007': {
    what: 'OKX computed a different signature for the WebSocket login.',
    next: 'Paste the secret key again; it is easily mistaken for the passphrase.',
  },
  '60009': {
    what: 'OKX did not accept the WebSocket login and gave no reason.',
    next: 'Check the three values, and whether the key is a live or a demo key.',
  },
  '60024': {
    what: 'The passphrase in the WebSocket login is not the one that belongs to this key.',
    next: 'Enter the passphrase of the API key, not the password of your OKX account.',
  },
  '60032': {
    what: 'The WebSocket host does not know this API key. It was deleted or has expired, or it belongs to another site or environment.',
    next: 'Try the other sites, then look for the key on OKX.',
  },
} as const satisfies Record<OkxErrorCode, { readonly what: string; readonly next: string }>;
