import { z } from 'zod';
import { guideSteps } from './guide-steps.ts';
import { purposeSchema } from './purpose.ts';
import { textAsItCame } from './text.ts';
import {
  environmentSchema,
  instantSchema,
  permissionSchema,
  permissions,
  siteSchema,
  storedAccountSchema,
  storedRotationPolicySchema,
} from './vocabulary.ts';

export const guideStepSchema = z.enum(guideSteps);
export type GuideStep = z.output<typeof guideStepSchema>;

/** The ways to create a key: on OKX's website, or in its app. */
export const okxWays = ['web', 'app'] as const;

/** The items to tick before the first step. */
export const readyItems = [
  'two-factor',
  'account-password',
  'trusted-device',
  'address-bar',
] as const;

/** Text that is not valid yet, saved as it was typed. */
const unfinished = (max: number) => textAsItCame({ max });

/** A selection of the items, without repetitions. */
function choice<const Item extends string>(items: readonly Item[]) {
  return z
    .array(z.enum(items))
    .max(items.length)
    .refine((list) => new Set(list).size === list.length, 'must not repeat an item');
}

/**
 * The draft of a key that is being created: everything entered in the guide so far, so that a lock or a restart
 * loses nothing. It has no field for credentials.
 */
export const guideDraftSchema = z.strictObject({
  step: guideStepSchema,
  purpose: purposeSchema.nullable(),
  application: unfinished(256),
  label: unfinished(256),
  site: siteSchema,
  environment: environmentSchema,
  account: z.discriminatedUnion('kind', [
    storedAccountSchema.options[0],
    z.strictObject({ kind: z.literal('sub'), name: unfinished(256) }),
  ]),
  /** The items ticked before the first step. */
  ready: choice(readyItems),
  way: z.enum(okxWays),
  /** The click on OKX that is shown, from 0. */
  click: z.int().min(0).max(50),
  permissions: choice(permissions),
  /** The reason why the key needs Withdraw permission. */
  withdrawReason: unfinished(1000),
  ipAllowlistText: unfinished(10_000),
  rotationPolicy: storedRotationPolicySchema,
  /** `true` if credentials were entered when the draft was saved; they are gone now, and the page says so. */
  hadCredentials: z.boolean(),
  savedAt: instantSchema,
});
export type GuideDraft = z.output<typeof guideDraftSchema>;

/** Degrees of advice for an IP allowlist, the strongest first. */
export const ipAdvices = ['required', 'recommended', 'if-fixed'] as const;

/** The permissions, IP advice and rotation interval for a purpose. */
export const useCaseSchema = z.strictObject({
  purpose: purposeSchema,
  /** The permissions selected by default. */
  permissions: z.array(permissionSchema),
  /** The permissions that raise no warning. With any other, the key can do more than it needs. */
  allowed: z.array(permissionSchema),
  ipAdvice: z.enum(ipAdvices),
  rotationDays: z.int().min(1),
});
export type UseCase = z.output<typeof useCaseSchema>;
