import { z } from 'zod';
import { networkReasonSchema } from './network-reasons.ts';
import { textAsItCame } from './text.ts';
import {
  environmentSchema,
  instantSchema,
  ipAllowlistSchema,
  permissionsSchema,
  siteSchema,
  storedAccountSchema,
  storedLabelSchema,
} from './vocabulary.ts';

/** An error code of OKX, such as `50110`. */
export const okxCodeSchema = z.string().regex(/^\d{1,6}$/, 'must be 1 to 6 digits');

/** The remedies that a shell can offer for an error of OKX. */
export const okxRemedies = [
  'retry-later',
  'add-permission',
  'bind-ip',
  'add-ip',
  'change-network',
  'switch-environment',
  'try-other-sites',
  'check-hosts',
  'correct-clock',
  'check-request',
  'check-account',
  'reenter-credentials',
  'reenter-api-key',
  'reenter-secret-key',
  'reenter-passphrase',
  'ask-application',
  'contact-okx',
] as const;
export type OkxRemedy = (typeof okxRemedies)[number];

/** `attention`: the key works, but something differs. `unknown`: the check did not get that far. */
const stateSchema = z.enum(['passed', 'attention', 'failed', 'unknown']);
export type CheckState = z.output<typeof stateSchema>;

/** The owner's value beside OKX's; `confirmed` is `null` if OKX was not asked or its answer was unreadable. */
function compared<Declared extends z.ZodType, Confirmed extends z.ZodType>(
  declared: Declared,
  confirmed: Confirmed,
) {
  return z.strictObject({ state: stateSchema, declared, confirmed: confirmed.nullable() });
}

/** The same for an answer that Signet may be unable to read: then `told` is OKX's own text, secrets masked. */
function comparedIfRead<Declared extends z.ZodType, Confirmed extends z.ZodType>(
  declared: Declared,
  confirmed: Confirmed,
) {
  return compared(declared, confirmed).extend({ told: textAsItCame({ max: 16_384 }).nullable() });
}

/** The lines of a verdict, in the order in which they are checked and shown. */
const linesSchema = z.strictObject({
  reachable: z.strictObject({ state: stateSchema }),
  clock: z.strictObject({
    state: stateSchema,
    /** In ms; positive if OKX's clock is ahead of this machine's, negative if it is behind. */
    driftMs: z.int().nullable(),
    /** In ms. The drift is uncertain by half of it. */
    roundTripMs: z.int().min(0).nullable(),
    isCorrected: z.boolean(),
  }),
  accepted: z.strictObject({ state: stateSchema }),
  permissions: comparedIfRead(permissionsSchema, permissionsSchema),
  ipAllowlist: comparedIfRead(ipAllowlistSchema, ipAllowlistSchema),
  environment: compared(environmentSchema, environmentSchema),
  /** A name on OKX has up to 256 characters, and a mask can be longer than the text it hides. */
  label: compared(storedLabelSchema, textAsItCame({ max: 1024 })),
  account: compared(storedAccountSchema, z.enum(['main', 'sub'])),
});

/** The reason why a check stopped. */
const failureSchema = z.strictObject({
  kind: z.enum(['OKX_REFUSED', 'OKX_UNREACHABLE', 'OKX_TIMEOUT', 'OKX_ANSWER_UNREADABLE']),
  okxCode: okxCodeSchema.nullable(),
  /** OKX's own words with secrets masked; `null` if there were none. */
  said: z.string().nullable(),
  /** Describes a network error in no language: a host and an error code of the system, or an HTTP status. */
  detail: z.string().nullable(),
  /** Why no answer of OKX came, for shells to word; empty if OKX refused. */
  reasons: z.array(networkReasonSchema).readonly(),
  remedy: z.enum(okxRemedies).nullable(),
  /** The address from which OKX received the request, if it refused because of that address. */
  address: z.union([z.ipv4(), z.ipv6()]).nullable(),
  /** `true` if the secret key and the passphrase look swapped. */
  isSwapLikely: z.boolean(),
});

/** The result of a check, line by line. It contains no secret: OKX's answer is masked. */
export const checkVerdictSchema = z.strictObject({
  checkedAt: instantSchema,
  /** The site that was asked. */
  site: siteSchema,
  environment: environmentSchema,
  lines: linesSchema,
  failure: failureSchema.nullable(),
  /** Other sites and environments that the key may belong to, the likeliest first. */
  alternatives: z.array(z.strictObject({ site: siteSchema, environment: environmentSchema })),
  /** OKX's last answer as indented JSON with secrets masked; `null` if there was none. */
  answer: z.string().nullable(),
});
export type CheckVerdict = z.output<typeof checkVerdictSchema>;
