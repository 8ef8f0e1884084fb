import { z } from 'zod';
import { guideSteps } from './guide-steps.ts';
import { purposeSchema } from './purpose.ts';
import {
  accountSchema,
  environmentSchema,
  instantSchema,
  permissionSchema,
  permissions,
  rotationPolicySchema,
  siteSchema,
} from './vocabulary.ts';

export const guideStepSchema = z.enum(guideSteps);
export type GuideStep = z.output<typeof guideStepSchema>;

/** On which of OKX's faces the key is made. */
export const okxWays = ['web', 'app'] as const;

/** What is ticked before the start. */
export const readyItems = [
  'two-factor',
  'account-password',
  'trusted-device',
  'address-bar',
] as const;

/** What was typed and is not yet right, is kept as it was typed. */
const unfinished = (max: number) => z.string().max(max);

/** Some of a few, none twice. */
function choice<const Item extends string>(items: readonly Item[]) {
  return z
    .array(z.enum(items))
    .max(items.length)
    .refine((list) => new Set(list).size === list.length, 'must not repeat an item');
}

/**
 * A key in the making: what the guide has been told so far, so that a lock or a restart loses nothing. It has
 * no place for credentials.
 */
export const guideDraftSchema = z.strictObject({
  step: guideStepSchema,
  purpose: purposeSchema.nullable(),
  application: unfinished(256),
  label: unfinished(256),
  site: siteSchema,
  environment: environmentSchema,
  account: z.discriminatedUnion('kind', [
    accountSchema.options[0],
    z.strictObject({ kind: z.literal('sub'), name: unfinished(256) }),
  ]),
  /** What was ticked before the start, by name. */
  ready: choice(readyItems),
  way: z.enum(okxWays),
  /** Which of the clicks on OKX is shown, from 0. */
  click: z.int().min(0).max(50),
  permissions: choice(permissions),
  /** Why it must be able to withdraw. */
  withdrawReason: unfinished(1000),
  ipAllowlistText: unfinished(10_000),
  rotationPolicy: rotationPolicySchema,
  /** Whether credentials had been entered when this was saved: they are gone, and that is told. */
  hadCredentials: z.boolean(),
  savedAt: instantSchema,
});
export type GuideDraft = z.output<typeof guideDraftSchema>;

/** How strongly an IP allowlist is advised. */
export const ipAdvices = ['required', 'recommended', 'if-fixed'] as const;

/** What a purpose should be able to do, and no more. */
export const useCaseSchema = z.strictObject({
  purpose: purposeSchema,
  /** Ticked at first. */
  permissions: z.array(permissionSchema),
  /** Allowed to be ticked without a word: with any other, the key can do more than it needs to. */
  allowed: z.array(permissionSchema),
  ipAdvice: z.enum(ipAdvices),
  rotationDays: z.int().min(1),
});
export type UseCase = z.output<typeof useCaseSchema>;
