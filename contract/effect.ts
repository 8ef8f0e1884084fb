import { z } from 'zod';

/**
 * The effects of a request on OKX, from the most harmless to the gravest.
 *
 * - `reads`: reads or computes something
 * - `settings`: changes settings, prepares a deposit or cancels a withdrawal
 * - `orders`: places, changes or cancels orders, positions and bots
 * - `converts`: exchanges one currency for another
 * - `borrows`: borrows, repays, or allows borrowing
 * - `locks`: commits funds to a product, a bot or a trader, or frees them: Earn, staking, dual investment
 * - `moves`: moves funds or positions between the owner's accounts, or allows that
 * - `leaves`: takes funds out of the owner's accounts, to a chain, a bank or another person on OKX
 * - `grants`: makes, changes or deletes a key, a sub-account, or an address at which its deposits arrive
 */
export const effects = [
  'reads',
  'settings',
  'orders',
  'converts',
  'borrows',
  'locks',
  'moves',
  'leaves',
  'grants',
] as const;
export const effectSchema = z.enum(effects);
export type Effect = z.output<typeof effectSchema>;

/** The effects that a person reads about before a request is signed. */
export const mentionedEffectSchema = effectSchema.exclude(['reads', 'settings', 'orders']);
export type MentionedEffect = z.output<typeof mentionedEffectSchema>;

/**
 * Why Signet cannot tell if a key has the permission for an endpoint: the table does not have it; OKX never stated
 * its permission; or it takes an OAuth token and no key.
 */
export const unknownReasonSchema = z.enum(['not-in-table', 'no-permission-stated', 'oauth-only']);
export type UnknownReason = z.output<typeof unknownReasonSchema>;

/** The effects that a person confirms, each for itself: to confirm one confirms no other. */
export const confirmedEffects = ['moves', 'leaves', 'grants'] as const satisfies readonly Effect[];
export const confirmedEffectSchema = z.enum(confirmedEffects);
export type ConfirmedEffect = z.output<typeof confirmedEffectSchema>;
