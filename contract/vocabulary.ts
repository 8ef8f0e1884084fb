import { z } from 'zod';
import { addressSchema } from './address.ts';
import { okxFacts } from './okx-facts.ts';
import { storedOrigin, typedOrigin } from './origin.ts';
import { rule } from './rules.ts';
import { storedLine, storedLines, typedLine, typedLines } from './text.ts';

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
export const labelSchema = typedLine(labelLimit);
/** A label as the vault stores it. */
export const storedLabelSchema = storedLine(labelLimit);

/** OKX's site for the account; `tr` is OKX Turkey. The hosts are in `okx/sites`. */
export const siteSchema = z.enum(['global', 'eea', 'us', 'tr']);
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
export const subAccountNameSchema = typedLine(labelLimit);
export const storedSubAccountNameSchema = storedLine(labelLimit);

/** The account that the key belongs to: the main account, or a sub-account by its name on OKX. */
export const accountSchema = accountOf(subAccountNameSchema);
export type Account = z.output<typeof accountSchema>;
export const storedAccountSchema = accountOf(storedSubAccountNameSchema);

function accountOf<Name extends z.ZodType<string>>(name: Name) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('main') }),
    z.strictObject({ kind: z.literal('sub'), name }),
  ]);
}

export const applicationsLimit = 20;
/** The applications that use the key, such as a bot, a tracker or a script. */
export const applicationsSchema = uniqueList(
  typedLine(labelLimit),
  { max: applicationsLimit },
  foldCase,
);
export const storedApplicationsSchema = uniqueList(
  storedLine(labelLimit),
  { max: applicationsLimit },
  (name) => name,
);

/** The most addresses and segments that OKX binds to a key. */
export const ipAllowlistLimit = okxFacts.ipAllowlist.value;
/** The addresses and segments that may use the key; if empty, any address may. */
export const ipAllowlistSchema = uniqueList(addressSchema, { max: ipAllowlistLimit }, (item) =>
  item.toLowerCase(),
);

export const rotationDaysLimit = { min: 1, max: 3650 } as const;
export const leadDaysLimit = { min: 0, max: 365 } as const;
export const neverReasonLimit = { min: 1, max: 200 } as const;
/** Says how often to replace the key, and how many days ahead to send a reminder. */
export const rotationPolicySchema = policyOf(typedLine(neverReasonLimit));
export type RotationPolicy = z.output<typeof rotationPolicySchema>;
export const storedRotationPolicySchema = policyOf(storedLine(neverReasonLimit));

function policyOf<Reason extends z.ZodType<string>>(reason: Reason) {
  return z.discriminatedUnion('kind', [
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
    z.strictObject({ kind: z.literal('never'), reason }),
  ]);
}

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

const restSchemes = { secure: 'https', clear: 'http' } as const;
const webSocketSchemes = { secure: 'wss', clear: 'ws' } as const;
/** Hosts that replace the site's own: a proxy, or a simulator in a test. */
export const hostsSchema = z.strictObject({
  rest: typedOrigin(restSchemes).optional(),
  webSocket: typedOrigin(webSocketSchemes).optional(),
});
export type Hosts = z.output<typeof hostsSchema>;
export const storedHostsSchema = z.strictObject({
  rest: storedOrigin(restSchemes).optional(),
  webSocket: storedOrigin(webSocketSchemes).optional(),
});

export const notesLimit = { min: 0, max: 2000 } as const;
/** Free text of several lines, sealed with the rest of the document. */
export const notesSchema = typedLines(notesLimit);
export const storedNotesSchema = storedLines(notesLimit);

/** A whole number in a range. Every refusal names the range. */
export function wholeNumber(limit: { readonly min: number; readonly max: number }) {
  const sentence = rule('wholeNumber', limit);
  return z.int(sentence).min(limit.min, sentence).max(limit.max, sentence);
}
