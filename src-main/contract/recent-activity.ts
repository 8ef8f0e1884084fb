import { z } from 'zod';
import { instantSchema } from './vocabulary.ts';

/** What of an account is looked at after a key leaked. */
export const activityKinds = ['orders', 'transfers', 'withdrawals'] as const;
export const activityKindSchema = z.enum(activityKinds);
export type ActivityKind = z.output<typeof activityKindSchema>;

/** As OKX writes numbers: without an exponent, perhaps negative. */
export const amountSchema = z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/, 'must be a number');

/** One thing that happened in an account. */
export const activityRowSchema = z.strictObject({
  at: instantSchema,
  what: z.enum([
    'buy',
    'sell',
    'deposit',
    'withdrawal',
    'withdrawal-canceled',
    'to-sub-account',
    'from-sub-account',
    'to-main-account',
    'from-main-account',
    'to-trading',
    'from-trading',
    'other-in',
    'other-out',
  ]),
  amount: amountSchema,
  /** The instrument of an order; the currency of anything else. */
  subject: z.string().max(64),
  /** `open` and `partly-filled` can still be canceled; a transfer is `done`. */
  state: z.enum(['open', 'partly-filled', 'filled', 'pending', 'done', 'canceled', 'failed']),
  /** Where a withdrawal went; `null` for anything else. */
  to: z.string().max(512).nullable(),
});
export type ActivityRow = z.output<typeof activityRowSchema>;

/** The newest of it, as one key saw it. */
export const recentActivitySchema = z.strictObject({
  askedAt: instantSchema,
  /** The newest first. */
  rows: z.array(activityRowSchema).max(600),
  /** Whether OKX has more than it gives at once. */
  hasMore: z.boolean(),
  /** Whether OKX refused a part of it. */
  isPartial: z.boolean(),
  /** How many of them Signet could not read. */
  unreadable: z.int().min(0),
});
export type RecentActivity = z.output<typeof recentActivitySchema>;
