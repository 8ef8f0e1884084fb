import type { OkxErrorCode, OkxRemedy } from '#contract';

export type OkxErrorExplanation = {
  /** What happened and why. */
  readonly explanation: string;
  /** What to do. */
  readonly nextStep: string;
  readonly remedy: OkxRemedy;
};

/**
 * Explains OKX's errors to the owner of a key, by code: OKX docs, "Error Code", "REST API" ("General Class" up
 * to 50067, "API Class" up to 50121, "Sub-account Class") and "WebSocket".
 *
 * Only the code is matched, because OKX's texts differ between its docs and its answers.
 */
const explanations = {
  '50001': {
    explanation: 'The service of OKX is not available, as during maintenance.',
    nextStep: 'Wait until it is back, then try again.',
    remedy: 'retry-later',
  },
  '50004': {
    explanation:
      'OKX ran out of time over the request, which says neither that it took effect nor that it did not.',
    nextStep: 'Try again, but look on OKX first where the request was more than a question.',
    remedy: 'retry-later',
  },
  '50005': {
    explanation: 'What was asked is offline at OKX, or not available.',
    nextStep:
      'Try again later. If that does not help, look in the documentation of OKX whether the endpoint is still there.',
    remedy: 'retry-later',
  },
  '50011': {
    explanation: 'OKX refused because requests came faster than this endpoint allows.',
    nextStep:
      'Wait a few seconds and try again. If it returns, let the application send fewer requests.',
    remedy: 'retry-later',
  },
  '50013': {
    explanation: 'OKX is busy at the moment. Your key and your request are not the cause.',
    nextStep: 'Try again in a minute.',
    remedy: 'retry-later',
  },
  '50026': {
    explanation: 'OKX had a fault of its own while it answered. Nothing on your side caused it.',
    nextStep:
      'Try again in a few minutes. Before you repeat an order or a transfer, look on OKX whether the first one went through.',
    remedy: 'retry-later',
  },
  '50030': {
    explanation: 'OKX refused because this key has no permission for the endpoint.',
    nextStep:
      'Compare the permissions of the key on OKX with the one that the request needs, and add it there if the application should have it.',
    remedy: 'add-permission',
  },
  '50035': {
    explanation:
      'OKX refused because this endpoint takes only keys that are bound to IP addresses.',
    nextStep:
      'Add the address of the machine that uses the key to its IP allowlist on OKX, then try again.',
    remedy: 'bind-ip',
  },
  '50038': {
    explanation: 'OKX does not offer this in demo trading, and this is a demo key.',
    nextStep: 'Use a live key if you mean to do this for real.',
    remedy: 'switch-environment',
  },
  '50053': {
    explanation: 'OKX offers this in demo trading only, and this is a live key.',
    nextStep: 'Use a demo key for this request.',
    remedy: 'switch-environment',
  },
  '50067': {
    explanation:
      'OKX refused because the request reached a site on which this account may not trade.',
    nextStep: 'Set the site of this entry to the one where the account was opened.',
    remedy: 'try-other-sites',
  },
  '50100': {
    explanation: 'OKX has frozen API access for this account.',
    nextStep: 'Ask the support of OKX why and how to lift it. A new key would be frozen too.',
    remedy: 'contact-okx',
  },
  '50101': {
    explanation:
      'The key and the environment do not match: a demo key was used for live trading, or a live key for demo trading.',
    nextStep: 'Switch this entry between live and demo, then check the key again.',
    remedy: 'switch-environment',
  },
  '50102': {
    explanation:
      'OKX refused because the time in the request is more than 30 seconds from its own clock.',
    nextStep: 'Let your system set its clock from the internet, then try again.',
    remedy: 'correct-clock',
  },
  '50103': {
    explanation: 'The request reached OKX without an API key.',
    nextStep: 'Enter the API key of this entry again.',
    remedy: 'reenter-api-key',
  },
  '50104': {
    explanation: 'The request reached OKX without a passphrase.',
    nextStep: 'Enter the passphrase that you chose when you created this key.',
    remedy: 'reenter-passphrase',
  },
  '50105': {
    explanation: 'OKX knows the key, but the passphrase is not the one that belongs to it.',
    nextStep:
      'Enter the passphrase that was chosen for this API key. It is not the password you log in with. If it is lost, only a new key helps: OKX cannot show it.',
    remedy: 'reenter-passphrase',
  },
  '50106': {
    explanation: 'The request reached OKX without a signature.',
    nextStep: 'Enter the secret key again, and make sure that no proxy on the way removes headers.',
    remedy: 'reenter-secret-key',
  },
  '50107': {
    explanation: 'The request reached OKX without a timestamp.',
    nextStep: 'Send all the headers that Signet made, and look for a proxy that takes some away.',
    remedy: 'check-request',
  },
  '50108': {
    explanation: 'OKX does not know the exchange for which the request was meant.',
    nextStep: 'Check the site of this entry and any host that replaces its own.',
    remedy: 'check-hosts',
  },
  '50109': {
    explanation: 'OKX does not know the domain to which the request was sent.',
    nextStep: 'Remove the host that replaces the own one of the site, or correct it.',
    remedy: 'check-hosts',
  },
  '50110': {
    explanation:
      'OKX refused because your IP address is not in the IP allowlist of this key. The address is in the message of OKX.',
    nextStep: 'Add that address to the key on OKX, or use the key from an address that is listed.',
    remedy: 'add-ip',
  },
  '50111': {
    explanation: 'What was sent as the API key is not one.',
    nextStep: 'Copy the API key from OKX again and paste it whole.',
    remedy: 'reenter-api-key',
  },
  '50112': {
    explanation: 'OKX could not read the time in the request.',
    nextStep:
      'Check the date and time of your system. If another program sends the request, let it send the timestamp exactly as signed.',
    remedy: 'correct-clock',
  },
  '50113': {
    explanation:
      'OKX computed another signature. Most often the secret key is not the right one; otherwise something in the request changed after it was signed.',
    nextStep:
      'Paste the secret key again, and make sure that it is not the passphrase. Then send path and body exactly as they were signed.',
    remedy: 'reenter-secret-key',
  },
  '50114': {
    explanation: 'OKX did not accept the credentials together.',
    nextStep: 'Check all three values: API key, secret key and passphrase belong to one key.',
    remedy: 'reenter-credentials',
  },
  '50115': {
    explanation: 'OKX does not take this method at this path.',
    nextStep:
      'Check in the documentation of OKX whether the endpoint takes GET or POST, and the three values of the key if it does.',
    remedy: 'check-request',
  },
  '50116': {
    explanation:
      'An application that makes keys for you through the fast API of OKX may have only one, and there is one already.',
    nextStep:
      'Delete the earlier key of that application on OKX, then connect the application again.',
    remedy: 'ask-application',
  },
  '50118': {
    explanation:
      'This key is to be linked to an application of a broker, and the broker has not told OKX its IP addresses.',
    nextStep: 'Ask the makers of the application to register their addresses with OKX.',
    remedy: 'ask-application',
  },
  '50119': {
    explanation:
      'OKX does not know this API key. It was deleted, it expired after 14 days without use, or it belongs to another site.',
    nextStep:
      'Try the other sites first. If none knows the key, look on OKX whether it is still there, and create a new one if not.',
    remedy: 'try-other-sites',
  },
  '50120': {
    explanation: 'OKX refused because this key has no permission for the function.',
    nextStep:
      'Edit the key on OKX and add the permission that is missing, or use a key that has it.',
    remedy: 'add-permission',
  },
  '50121': {
    explanation:
      'OKX does not serve the region of your IP address. A VPN or proxy can make it look like another region.',
    nextStep: 'Connect without the VPN or proxy, from a country that OKX serves.',
    remedy: 'change-network',
  },
  '59500': {
    explanation:
      'OKX lets only keys of a main account do this, and this key belongs to a sub-account.',
    nextStep:
      'Use a key of the main account, or check this one and correct the account of its entry.',
    remedy: 'check-account',
  },
  '59510': {
    explanation: 'OKX knows no sub-account of this name under the account of this key.',
    nextStep: 'Compare the name with the one on OKX; upper and lower case count.',
    remedy: 'check-request',
  },
  '60004': {
    explanation: 'OKX could not read the time in the WebSocket login.',
    nextStep: 'Send the timestamp as signed: Unix time in whole seconds, as text.',
    remedy: 'correct-clock',
  },
  '60005': {
    explanation: 'What the WebSocket login gave as the API key is not one.',
    nextStep: 'Copy the API key from OKX once more and paste all of it.',
    remedy: 'reenter-api-key',
  },
  '60006': {
    explanation:
      'The WebSocket login came too late: its time is more than 30 seconds from the clock of OKX.',
    nextStep:
      'Sign a new login and send it at once. If that fails, correct the clock of your system.',
    remedy: 'correct-clock',
  },
  '60007': {
    explanation: 'OKX computed another signature for the WebSocket login than the one it was sent.',
    nextStep: 'Paste the secret key again; it is easily mistaken for the passphrase.',
    remedy: 'reenter-secret-key',
  },
  '60009': {
    explanation: 'OKX did not accept the WebSocket login and gave no closer reason.',
    nextStep: 'Check API key, secret key and passphrase, and whether the entry is live or demo.',
    remedy: 'reenter-credentials',
  },
  '60024': {
    explanation: 'The passphrase in the WebSocket login is not the one that belongs to this key.',
    nextStep: 'Enter the passphrase of the API key, not the password of your OKX account.',
    remedy: 'reenter-passphrase',
  },
  '60032': {
    explanation:
      'The WebSocket host does not know this API key. It was deleted or has expired, or the host belongs to another site or environment.',
    nextStep: 'Try the hosts of the other sites, then look for the key on OKX.',
    remedy: 'try-other-sites',
  },
} satisfies Readonly<Record<OkxErrorCode, OkxErrorExplanation>>;

/** Every explanation, by code. */
export const okxErrors: ReadonlyMap<string, OkxErrorExplanation> = new Map(
  Object.entries(explanations),
);

/**
 * Explains an error of OKX to the owner of the key.
 *
 * @param code `code` or `sCode` of a REST answer, or `code` of a WebSocket event, as text
 * @returns what happened, what to do, and the remedy; `undefined` for a code that is not in the table
 */
export function explainOkxError(code: string): OkxErrorExplanation | undefined {
  return okxErrors.get(code);
}
