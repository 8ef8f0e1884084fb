import { z } from 'zod';
import { okxFacts, SignetError } from '../contract/index.ts';
import type { Answer } from './answer.ts';
import type { Send } from './client.ts';

/** How this machine's clock compares with OKX's. */
export type ClockDrift = {
  /** By how much OKX's clock is ahead, in ms; negative where it is behind. */
  readonly driftMs: number;
  /** How long the answer took, in ms: the drift is uncertain by half of it. */
  readonly roundTripMs: number;
};

/** A timestamp further off than this is refused. */
export const clockToleranceMs = okxFacts.timestamp.value * 1000;
/** From here on it is worth saying: a clock that drifts so far will drift further. */
export const clockAttentionMs = 5_000;

/** Takes no key. */
export const timeRequest = {
  method: 'GET',
  requestPath: '/api/v5/public/time',
  body: '',
} as const;

/** OKX docs, "Public Data", "Get system time": Unix time in ms, as text. */
const timeSchema = z
  .array(z.looseObject({ ts: z.string().regex(/^\d{13}$/) }))
  .length(1)
  .transform(([item]) => Number(item?.ts));

/**
 * Asks OKX for its time, which takes no key.
 *
 * @param take is given the answer, and tells whether it is a success
 * @returns the drift, or `null` where OKX refused
 * @throws SignetError what sending throws, and `OKX_ANSWER_UNREADABLE` for an answer without a time
 */
export async function measureDrift(
  send: Send,
  take: (answer: Answer) => boolean,
): Promise<ClockDrift | null> {
  const answer = await send(timeRequest, { kind: 'unsigned' });
  const { sentAtMs, roundTripMs } = answer;
  if (!take(answer)) return null;
  const time = timeSchema.safeParse(answer.data);
  if (!time.success) {
    throw new SignetError('OKX_ANSWER_UNREADABLE', 'OKX answered without telling its time.');
  }
  return { driftMs: Math.round(time.data - (sentAtMs + roundTripMs / 2)), roundTripMs };
}
