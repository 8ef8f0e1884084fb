import type { ConfirmedEffect, Effect, MentionedEffect, Method } from '#contract';

/**
 * The needs of each effect before a request is signed: a person's answer to a question, a line that says what will
 * happen, or nothing. The same holds at every door.
 */
const effectNeeds = {
  reads: 'nothing',
  settings: 'nothing',
  orders: 'nothing',
  converts: 'line',
  borrows: 'line',
  locks: 'line',
  moves: 'question',
  leaves: 'question',
  grants: 'question',
} as const satisfies Record<Exclude<Effect, MentionedEffect>, 'nothing'> &
  Record<Exclude<MentionedEffect, ConfirmedEffect>, 'line'> &
  Record<ConfirmedEffect, 'question'>;

/** @returns `true` if a person should read what the request does */
export function isMentioned(effect: Effect): effect is MentionedEffect {
  return effectNeeds[effect] !== 'nothing';
}

/** @returns `true` if a person has to confirm the effect */
export function isConfirmed(effect: Effect | null): effect is ConfirmedEffect {
  return effect !== null && effectNeeds[effect] === 'question';
}

/** By what a path contains, the gravest first. */
const suspicions: readonly (readonly [ConfirmedEffect, RegExp])[] = [
  ['leaves', /withdraw|pay-?out|lightning|%/i],
  ['grants', /api-?key|oauth|address|white-?list|\/(?:users|broker)\b/i],
  ['moves', /transfer|\/(?:asset|fiat|finance)\b/i],
  ['moves', /\/account\b.*(?:borrow|repay|loan|lend|earn|collateral|move)/i],
];

/**
 * Judges an endpoint that is not in the table by its path.
 *
 * SECURITY: the folders and words are those of all endpoints that a person has to confirm, in whatever case. OKX
 * may decode a path before it reads it, so a path that hides letters behind `%` is suspected of the worst.
 *
 * @returns the gravest effect that the path suggests; `null` if it suggests none, as an unhidden GET never does
 */
export function suspectedEffect(method: Method, path: string): ConfirmedEffect | null {
  if (method === 'GET' && !path.includes('%')) return null;
  return suspicions.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
