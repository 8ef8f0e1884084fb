import { filledSentence } from './sentence.ts';

/**
 * Sentences that say what a value must be, and in which order to take steps. The core refuses in these words, for developers;
 * the English catalogue has them too, and every other language its own.
 */
export const ruleSentences = {
  characters: 'must have {{min}} to {{max}} characters',
  atMostCharacters: 'must have at most {{max}} characters',
  wellFormed: 'must be well-formed Unicode',
  printable: 'must not contain control characters',
  atMostItems: 'must have at most {{max}} items',
  unique: 'must not repeat an item',
  someOf: 'must name at least one of {{choices}}',
  oneOf: 'must be one of {{choices}}',
  exactly: 'must be {{choices}}',
  address: 'must be an IPv4 or IPv6 address, or a segment such as {{example}}',
  lessThanInterval: 'must be less than the interval',
  utcTime: 'must be a UTC time such as {{example}}',
  dayOrInstant: 'must be a day such as {{day}}, or a time with its zone such as {{instant}}',
  wholeNumber: 'must be a whole number from {{min}} to {{max}}',
  origin:
    'must be an address such as {{secure}}//host:port, without a path; {{clear}}// is only allowed for {{loopback}} and localhost',
  originUser: 'must not contain a user name or a password',
  originPath: 'must end after the host or its port, without a slash or a path',
  originCase: 'must be written in lower case',
  originPort: 'must leave out the port that {{secure}}// and {{clear}}// have anyway',
  originClear:
    'must begin with {{secure}}//, because {{clear}}// is only allowed for {{loopback}} and localhost',
  headerText:
    'must not contain control characters or characters above {{last}}: OKX takes it in an HTTP header',
  trimmed: 'must not begin or end with a space',
  dexRequest:
    'belongs to OKX’s DEX ({{host}}), which takes other keys: a key of the exchange signs paths that begin with {{start}}',
  originDex: 'is the host of OKX’s DEX, which takes other keys than the exchange',
  requestPath:
    'must begin with {{start}}, with only letters, digits, . _ ~ and - between single slashes, and have its query percent-encoded as sent',
  jsonBody: 'must be a JSON object or list, without a byte order mark at its beginning',
  emptyForGet: 'must be empty for GET, because a GET has its parameters in the path',
  unixSeconds: 'must be Unix time in whole seconds, {{count}} digits',
  unknownField: 'has a field that Signet does not know',
  unknownFields: 'has fields that Signet does not know',
  string: 'must be a string',
  object: 'must be an object',
  array: 'must be an array',
  type: 'must be of the type {{type}}',
  invalid: 'is not valid',
  // An IP allowlist.
  addressZone:
    'item {{item}} must not have a zone after %, because a zone has a meaning on one machine only',
  addressForm:
    'item {{item}} must be an IPv4 address of four plain decimal numbers from {{min}} to {{max}}, an IPv6 address, or a segment such as {{example}}',
  addressPrefix: 'item {{item}} must have a whole number from {{min}} to {{bits}} after the slash',
  addressStart:
    'item {{item}}, {{canonical}}, is not the start of its segment: write {{segment}} for the whole segment or {{address}} for the single address',
  atMostAddresses: 'must have at most {{max}} different addresses and segments',
  uniqueAddresses: 'must not repeat {{addresses}}',
  // A key, and its use.
  otherApiKey: 'must differ from the API key that is being replaced',
  notAheadOfNow: 'must not be in the future',
  laterUse: 'must be after the last known call, and not in the future',
  masterPassword: 'must have {{min}} to {{max}} characters of well-formed Unicode',
  notAhead: 'must be at most {{seconds}} seconds ahead for a request that has to be confirmed',
  proxyAddress: 'must be the address of an HTTP proxy, such as {{example}}',
  proxyEncoding:
    'must write a % of its user name or password as {{encoded}}, unless it encodes a character',
  // A rotation.
  rotationUnderWay: 'is already under way for this entry',
  rotationMissing: 'is not under way for this entry',
  rotationSwitched: 'has already switched to the new key',
  rotationUndoFirst: 'has switched to the new key: undo it first',
  rotationUnswitched: 'has not switched to the new key yet',
  rotationKeyless: 'has no new key yet',
  rotationUnaccepted: 'needs a new key that OKX has accepted',
  rotationUnrevocable: 'cannot unrevoke the old key: OKX has not shown that it still has it',
  rotationUnproved: 'needs proof that the old key is dead',
  rotationFinal: 'cannot be undone: the old key is deleted on OKX',
  rotationUnrevoked: 'cannot finish before the old key is reported as deleted',
  rotationKeyGone: 'no longer has the key that was asked about',
  rotationApplication: 'must be one of the applications of the entry',
  // A leak.
  leakReported: 'is already reported for this entry',
  leakMissing: 'is not reported for this entry',
  leakMissingThen: 'was not reported for this entry at that instant',
  leakKeyGone: 'is of a key that is no longer in the vault, so OKX cannot be asked about it',
} as const;

export type RuleName = keyof typeof ruleSentences;
export type RuleValues = Readonly<Record<string, string | number>>;

/** A rule that a value breaks, for shells to word. */
export type Rule = { readonly name: RuleName; readonly values: RuleValues };

/** Encodes a rule as the message of an issue: zod carries only text. `parse` decodes it. */
export function rule(name: RuleName, values: RuleValues = {}): string {
  return JSON.stringify({ name, values });
}

/** Decodes the message of an issue. @returns `undefined` for a message that is no rule */
export function ruleIn(message: string): Rule | undefined {
  // Only `rule` writes such a message: the texts of zod do not begin with a brace.
  return message.startsWith('{"name":') ? (JSON.parse(message) as Rule) : undefined;
}

/** Words a rule in English, without a full stop. */
export function ruleSentence({ name, values }: Rule): string {
  return filledSentence(ruleSentences[name], values);
}
