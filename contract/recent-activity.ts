import { z } from 'zod';
import { instantSchema } from './vocabulary.ts';

/** The kinds of activity to review after a key has leaked. */
export const activityKinds = ['orders', 'transfers', 'withdrawals'] as const;
export const activityKindSchema = z.enum(activityKinds);
export type ActivityKind = z.output<typeof activityKindSchema>;

/** A number as OKX writes it: without an exponent, possibly negative. */
export const amountSchema = z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/, 'must be a number');

/** One order, transfer or withdrawal. */
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
  /** `open` and `partly-filled` can still be cancelled; a transfer is `done`. */
  state: z.enum(['open', 'partly-filled', 'filled', 'pending', 'done', 'canceled', 'failed']),
  /** The destination of a withdrawal; `null` for anything else. */
  to: z.string().max(512).nullable(),
});
export type ActivityRow = z.output<typeof activityRowSchema>;

/** The newest activity in an account, as one key can see it. */
export const recentActivitySchema = z.strictObject({
  askedAt: instantSchema,
  /** Newest first. */
  rows: z.array(activityRowSchema).max(600),
  /** `true` if OKX has more rows than its first page holds. */
  hasMore: z.boolean(),
  /** `true` if OKX refused one of the requests. */
  isPartial: z.boolean(),
  /** The number of rows that Signet could not parse. */
  unreadable: z.int().min(0),
});
export type RecentActivity = z.output<typeof recentActivitySchema>;
