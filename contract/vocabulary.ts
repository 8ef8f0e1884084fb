import { z } from 'zod';
import { okxFacts } from './okx-facts.ts';
import { rule } from './rules.ts';

/** Text from a person: well-formed, in NFC, without control characters that could fake a line or reorder it. */
function text(limit: { readonly min: number; readonly max: number }) {
  return (
    z
      .string()
      .max(limit.max * 4, rule('characters', limit))
      .refine((value) => value.isWellFormed(), rule('wellFormed'))
      // Unicode only guarantees stable NFC for assigned characters.
      .refine((value) => !/\p{Cn}/u.test(value), rule('assigned'))
      .transform((value) => value.normalize('NFC').trim())
      .refine((value) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(value), rule('printable'))
      .refine(
        (value) => [...value].length >= limit.min && [...value].length <= limit.max,
        rule('characters', limit),
      )
  );
}

/** A list without repetitions. `key` selects the part of an item that is compared. */
function uniqueList<Item extends z.ZodType>(
  item: Item,
  limit: { readonly max: number },
  key: (item: z.output<Item>) => string,
) {
  return z
    .array(item)
    .max(limit.max, rule('atMostItems', { max: limit.max }))
    .refine((list) => new Set(list.map(key)).size === list.length, rule('unique'))
    .readonly();
}

/**
 * Returns the form in which labels and application names are compared: "Grid Bot" equals "grid bot". NFC comes
 * last, because lower case can create a pair that composes: J with caron has no single character, but j with
 * caron has one.
 */
export function foldCase(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}

/**
 * Returns the form in which a label and the name of a key on OKX are compared. OKX only allows letters and
 * digits, so "Grid bot 2" is "Gridbot2" there.
 */
export function foldName(name: string): string {
  return foldCase(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

export const labelLimit = { min: 1, max: 64 } as const;
export const labelSchema = text(labelLimit);

/** OKX's site for the account; the hosts are in `okx/sites`. */
export const siteSchema = z.enum(['global', 'eea', 'us']);
export type Site = z.output<typeof siteSchema>;

/** Real trading or OKX's demo trading. A key belongs to one of them for life. */
export const environmentSchema = z.enum(['live', 'demo']);
export type Environment = z.output<typeof environmentSchema>;

/** Spelled as in OKX's `perm`, in the order in which Signet shows and stores them. */
export const permissions = ['read_only', 'trade', 'withdraw'] as const;
export const permissionSchema = z.enum(permissions);
export type Permission = z.output<typeof permissionSchema>;

/** At least one permission, without repetitions, sorted as {@link permissions}. */
export const permissionsSchema = uniqueList(
  permissionSchema,
  { max: permissions.length },
  (item) => item,
)
  .refine((list) => list.length > 0, rule('someOf', { choices: permissions.join(', ') }))
  .transform((list): readonly Permission[] => permissions.filter((item) => list.includes(item)));

/** The name of a sub-account on OKX. */
export const subAccountNameSchema = text({ min: 1, max: 64 });

/** The account that the key belongs to: the main account, or a sub-account by its name on OKX. */
export const accountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('main') }),
  z.strictObject({ kind: z.literal('sub'), name: subAccountNameSchema }),
]);
export type Account = z.output<typeof accountSchema>;

export const applicationsLimit = 20;
/** The applications that use the key, such as a bot, a tracker or a script. */
export const applicationsSchema = uniqueList(
  text(labelLimit),
  { max: applicationsLimit },
  foldCase,
);

/** The most addresses and segments that OKX binds to a key. */
export const ipAllowlistLimit = okxFacts.ipAllowlist.value;
export const exampleSegment = '203.0.113.0/24';
/** One address or segment. */
export const addressSchema = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
  error: () => rule('address', { example: exampleSegment }),
});
/** The addresses and segments that may use the key; if empty, any address may. */
export const ipAllowlistSchema = uniqueList(addressSchema, { max: ipAllowlistLimit }, (item) =>
  item.toLowerCase(),
);

export const rotationDaysLimit = { min: 1, max: 3650 } as const;
export const leadDaysLimit = { min: 0, max: 365 } as const;
/** Says how often to replace the key, and how many days ahead to send a reminder. */
export const rotationPolicySchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('interval'),
      days: wholeNumber(rotationDaysLimit),
      leadDays: wholeNumber(leadDaysLimit),
    })
    .refine((policy) => policy.leadDays < policy.days, {
      path: ['leadDays'],
      error: rule('lessThanInterval'),
    }),
  z.strictObject({ kind: z.literal('never'), reason: text({ min: 1, max: 200 }) }),
]);
export type RotationPolicy = z.output<typeof rotationPolicySchema>;

/** Reminds a week ahead. */
export const defaultRotationPolicy = {
  kind: 'interval',
  days: okxFacts.rotation.value,
  leadDays: 7,
} as const satisfies RotationPolicy;

export const exampleInstant = '2026-11-20T08:00:00.000Z';
/** An instant in ISO 8601 UTC with milliseconds: `2026-11-20T08:00:00.000Z`. */
export const instantSchema = z.iso.datetime({
  precision: 3,
  error: rule('utcTime', { example: exampleInstant }),
});

/** Hosts that replace the site's own: a proxy, or a simulator in a test. */
export const hostsSchema = z.strictObject({
  rest: origin(['https:', 'http:']).optional(),
  webSocket: origin(['wss:', 'ws:']).optional(),
});
export type Hosts = z.output<typeof hostsSchema>;

export const notesLimit = { min: 0, max: 2000 } as const;
/** Free text of several lines, sealed with the rest of the document. */
export const notesSchema = z
  .string()
  .max(notesLimit.max, rule('atMostCharacters', { max: notesLimit.max }))
  .refine((value) => value.isWellFormed(), rule('wellFormed'))
  .refine((value) => !/[^\P{Cc}\n\t]/u.test(value), rule('printable'));

/** A whole number in a range. Every refusal names the range. */
export function wholeNumber(limit: { readonly min: number; readonly max: number }) {
  const sentence = rule('wholeNumber', limit);
  return z.int(sentence).min(limit.min, sentence).max(limit.max, sentence);
}

/**
 * A plain origin, without the user, path, query or fragment that could redirect a request. Only this machine
 * itself may be reached without TLS, because the API key and passphrase are sent in headers.
 */
function origin([secure, clear]: readonly [secure: string, clear: string]) {
  const sentence = rule('origin', { secure, clear, loopback: '127.0.0.1, [::1]' });
  return z
    .string()
    .max(253 + 16, sentence)
    .refine((value) => {
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (url === undefined || value !== `${url.protocol}//${url.host}`) return false;
      if (url.host === '') return false;
      if (url.protocol === secure) return true;
      return url.protocol === clear && loopbackHosts.includes(url.hostname);
    }, sentence);
}

const loopbackHosts: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];
