import type { OkxErrorCode } from '#contract';

/** OKX does not document which of these each error means. */
const regional =
  'OKX does not offer this to the account, probably because of its region, its identity verification or a rule of a regulator.';

/** Says what to do about the errors of one kind. */
const nextOf = {
  restricted:
    'Log in to OKX to see what it says about the account, or ask its support. A new key does not help: it would be restricted too.',
  region:
    'Log in to OKX, which says what the account still needs, or that the service is not offered to it. A new key does not change that.',
  malformed:
    'Compare the request with OKX’s documentation of the endpoint, and correct it. The key is not the cause.',
  rows: 'Read what OKX says about each item, and send only those again that did not go through.',
  subAccountKey:
    'Look at the keys of the sub-account on OKX, then correct the request, or delete a key that is no longer used.',
  transfer:
    'Transfer with a key of the main account, or let the main account allow it to the sub-account on OKX.',
  connection: 'Correct the program that holds the connection. The key is not the cause.',
  reconnect: 'Connect again in a minute and send a new login. The key is not the cause.',
} as const;

/**
 * Explains each error of OKX, then says what to do. Every request of the page needs only Read. A code without its
 * sentences does not compile.
 */
export const okxErrors = {
  '1': { what: 'OKX carried out none of the items of the request.', next: nextOf.rows },
  '2': { what: 'OKX carried out only some of the items of the request.', next: nextOf.rows },
  '50000': {
    what: 'The request reached OKX without a body, and this endpoint needs one.',
    next: nextOf.malformed,
  },
  '50001': {
    what: 'OKX is not available at the moment, perhaps because of maintenance.',
    next: 'Wait until it is back, then check again.',
  },
  '50002': { what: 'OKX could not read the body of the request as JSON.', next: nextOf.malformed },
  '50004': {
    what: 'OKX ran out of time before it could answer.',
    next: 'Check again in a minute.',
  },
  '50005': {
    what: 'This function of OKX is offline or not available. Nothing on your side caused it.',
    next: 'Check again later.',
  },
  '50006': { what: 'OKX did not accept the content type of the request.', next: nextOf.malformed },
  '50007': { what: 'OKX has blocked the account of this key.', next: nextOf.restricted },
  '50009': {
    what: 'OKX has suspended the account while its positions are being liquidated.',
    next: nextOf.restricted,
  },
  '50011': {
    what: 'OKX refused because requests came faster than it allows.',
    next: 'Wait a few seconds, then check again. If it returns, let the application send fewer requests.',
  },
  '50012': {
    what: 'OKX says that the state of the account does not allow this.',
    next: nextOf.restricted,
  },
  '50013': {
    what: 'OKX is busy. Neither the key nor this computer is the cause.',
    next: 'Check again in a minute.',
  },
  '50014': { what: 'A parameter that OKX needs is empty or missing.', next: nextOf.malformed },
  '50026': {
    what: 'OKX had an internal error. Nothing on your side caused it.',
    next: 'Check again in a few minutes.',
  },
  '50027': { what: 'OKX does not let this account trade.', next: nextOf.restricted },
  '50028': {
    what: 'OKX does not take orders from this account at the moment.',
    next: nextOf.restricted,
  },
  '50029': {
    what: 'OKX has closed this instrument to the account to limit risk.',
    next: nextOf.restricted,
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
  '50051': {
    what: regional,
    next: nextOf.region,
  },
  '50052': {
    what: regional,
    next: nextOf.region,
  },
  '50053': {
    what: 'OKX offers this in demo trading only.',
    next: 'If the key is a demo key, check it in demo trading.',
  },
  '50059': {
    what: regional,
    next: nextOf.region,
  },
  '50060': {
    what: regional,
    next: nextOf.region,
  },
  '50061': {
    what: 'The account sent new and changed orders faster than OKX allows for all its keys together.',
    next: 'Wait a few seconds and send fewer orders. Another key of the same account shares the limit.',
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
    next: 'Copy the API key from OKX again and paste all of it. It must be a key of the exchange: one from web3.okx.com is for OKX’s DEX.',
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
    next: 'Try the other sites. If none knows the key, see on OKX whether it is still there, and create a new one if not. A key from web3.okx.com is for OKX’s DEX, and the exchange does not know it.',
  },
  '50120': {
    what: 'This key has no permission for the function: it needs Read.',
    next: 'Edit the key on OKX and add Read, or use a key that has it.',
  },
  '50121': {
    what: 'OKX does not serve the region of this computer’s IP address.',
    next: 'Connect without VPN or proxy, from a country that OKX serves, then check again.',
  },
  '51000': {
    what: 'A parameter of the request has a value that OKX does not accept.',
    next: nextOf.malformed,
  },
  '51008': {
    what: 'The account does not have enough balance or margin for the order.',
    next: 'Transfer funds to the trading account or make the order smaller. The key is not the cause.',
  },
  '51010': {
    what: 'OKX does not offer this function in the account mode of this account.',
    next: 'See in OKX’s documentation which account mode the endpoint needs, and change the mode on OKX if you want it. The key is not the cause.',
  },
  '51149': {
    what: 'The order timed out at OKX, so it is unknown if it took effect.',
    next: 'Ask OKX for the order by its clOrdId before you send it again.',
  },
  '58119': { what: 'The sub-account may not transfer funds out.', next: nextOf.transfer },
  '58128': {
    what: 'A key of a sub-account cannot make this type of transfer.',
    next: nextOf.transfer,
  },
  '58207': {
    what: 'OKX does not withdraw to this address: the account has not verified it, or it is wrong.',
    next: 'Verify the address on OKX first. A key can only withdraw to verified addresses.',
  },
  '58210': {
    what: 'The fee of the withdrawal is outside what OKX takes for this currency and network.',
    next: 'Ask OKX for the currency’s fees, correct the amount of the fee, and send the withdrawal again.',
  },
  '58228': {
    what: 'OKX takes this withdrawal only from a key that is bound to IP addresses.',
    next: 'Bind the address of the machine that uses the key, on OKX, then try again.',
  },
  '59500': {
    what: 'This key belongs to a sub-account, and OKX answers this to keys of a main account only.',
    next: 'Check this key, then correct the account in its entry.',
  },
  '59501': {
    what: 'The account already has as many keys as OKX allows.',
    next: nextOf.subAccountKey,
  },
  '59502': {
    what: 'Another key of the account already has this name.',
    next: nextOf.subAccountKey,
  },
  '59503': {
    what: 'The request binds more addresses to a key than OKX allows.',
    next: nextOf.subAccountKey,
  },
  '59504': {
    what: 'A key of a sub-account cannot have the Withdraw permission.',
    next: nextOf.subAccountKey,
  },
  '59505': {
    what: 'The passphrase that the request sets does not follow OKX’s rules.',
    next: nextOf.subAccountKey,
  },
  '59506': { what: 'The sub-account has no key with this API key.', next: nextOf.subAccountKey },
  '59508': { what: 'OKX has suspended the sub-account.', next: nextOf.restricted },
  '59510': {
    what: 'OKX knows no sub-account of this name under the account of this key.',
    next: 'Check the name on OKX: upper and lower case count.',
  },
  '59550': {
    what: regional,
    next: nextOf.region,
  },
  '59604': {
    what: 'OKX probably lets only keys of a main account do this.',
    next: 'Use a key of the main account.',
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
  '60011': {
    what: 'The WebSocket connection asked for something private before it was logged in.',
    next: nextOf.connection,
  },
  '60023': { what: 'The WebSocket logins came faster than OKX allows.', next: nextOf.reconnect },
  '60024': {
    what: 'The passphrase in the WebSocket login is not the one that belongs to this key.',
    next: 'Enter the passphrase of the API key, not the password of your OKX account.',
  },
  '60028': {
    what: 'This WebSocket address does not take the operation.',
    next: 'Log in at the private or business address of the site and environment of the key.',
  },
  '60031': {
    what: 'The WebSocket connection was already logged in, and OKX takes one login for each connection.',
    next: nextOf.connection,
  },
  '60032': {
    what: 'The WebSocket host does not know this API key. It was deleted or has expired, or it belongs to another site or environment.',
    next: 'Try the other sites, then look for the key on OKX.',
  },
  '63999': {
    what: 'OKX had an internal error during the WebSocket login.',
    next: nextOf.reconnect,
  },
  '64008': {
    what: 'OKX is about to close the WebSocket connection for an upgrade of its service.',
    next: nextOf.reconnect,
  },
} as const satisfies Record<OkxErrorCode, { readonly what: string; readonly next: string }>;
