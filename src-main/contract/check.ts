import { z } from 'zod';
import {
  accountSchema,
  environmentSchema,
  instantSchema,
  ipAllowlistSchema,
  labelSchema,
  permissionsSchema,
  siteSchema,
} from './vocabulary.ts';

/** A code of OKX, as OKX writes it: `50110`. */
export const okxCodeSchema = z.string().regex(/^\d{1,6}$/, 'must be 1 to 6 digits');

/** What a shell can offer to do about an error of OKX. */
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

/** `attention`: it works, but is not as it should be. `unknown`: the check did not come so far. */
const stateSchema = z.enum(['passed', 'attention', 'failed', 'unknown']);
export type CheckState = z.output<typeof stateSchema>;

/** What the owner says, and what OKX says; `null` where OKX was not asked or said nothing readable. */
function compared<Declared extends z.ZodType, Confirmed extends z.ZodType>(
  declared: Declared,
  confirmed: Confirmed,
) {
  return z.strictObject({ state: stateSchema, declared, confirmed: confirmed.nullable() });
}

/** In the order in which a check asks and a page shows. */
const linesSchema = z.strictObject({
  reachable: z.strictObject({ state: stateSchema }),
  clock: z.strictObject({
    state: stateSchema,
    /** By how much the clock of OKX is ahead of this machine's, in ms; negative where it is behind. */
    driftMs: z.int().nullable(),
    /** How long the answer took, in ms: the drift is uncertain by half of it. */
    roundTripMs: z.int().min(0).nullable(),
    isCorrected: z.boolean(),
  }),
  accepted: z.strictObject({ state: stateSchema }),
  permissions: compared(permissionsSchema, permissionsSchema),
  ipAllowlist: compared(ipAllowlistSchema, ipAllowlistSchema),
  environment: compared(environmentSchema, environmentSchema),
  /** OKX's names have up to 256 characters here; a mask can be longer than what it hides. */
  label: compared(labelSchema, z.string().max(1024)),
  account: compared(accountSchema, z.enum(['main', 'sub'])),
});

/** Why a check stopped. */
const troubleSchema = z.strictObject({
  kind: z.enum(['OKX_REFUSED', 'OKX_UNREACHABLE', 'OKX_TIMEOUT', 'OKX_ANSWER_UNREADABLE']),
  okxCode: okxCodeSchema.nullable(),
  /** OKX's own words, secrets masked; `null` where OKX said nothing. */
  said: z.string().nullable(),
  /** What happened and why, in English. */
  explanation: z.string(),
  /** What to do, in English; `null` for a code that Signet does not know. */
  nextStep: z.string().nullable(),
  remedy: z.enum(okxRemedies).nullable(),
  /** The address from which OKX saw the request come, where it refused for that. */
  address: z.union([z.ipv4(), z.ipv6()]).nullable(),
  /** Whether secret key and passphrase look like one another, so that they were probably swapped. */
  isSwapLikely: z.boolean(),
});

/** What a check found, line by line. No secret is in it: what OKX sent back is masked. */
export const checkVerdictSchema = z.strictObject({
  checkedAt: instantSchema,
  /** Where the key was tried. */
  site: siteSchema,
  environment: environmentSchema,
  lines: linesSchema,
  trouble: troubleSchema.nullable(),
  /** Where else the key may belong, the likeliest first. */
  alternatives: z.array(z.strictObject({ site: siteSchema, environment: environmentSchema })),
  /** The last answer of OKX as indented JSON, secrets masked; `null` where there was none. */
  answer: z.string().nullable(),
});
export type CheckVerdict = z.output<typeof checkVerdictSchema>;
