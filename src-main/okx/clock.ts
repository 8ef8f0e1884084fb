import { z } from 'zod';
import { failure, okxFacts } from '#contract';
import type { Answer } from './answer.ts';
import type { Send } from './client.ts';

/** The difference between OKX's clock and this machine's. */
export type ClockDrift = {
  /** In ms; positive if OKX's clock is ahead, negative if it is behind. */
  readonly driftMs: number;
  /** In ms. The drift is uncertain by half of it. */
  readonly roundTripMs: number;
};

/** OKX refuses a timestamp that is further off than this. */
export const clockToleranceMs = okxFacts.timestamp.value * 1000;
/** A drift beyond this is reported, since such a clock usually drifts further. */
export const clockAttentionMs = 5_000;

/** Needs no key. */
const timeRequest = {
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
 * Asks OKX for its time, without a key, and compares it with this machine's.
 *
 * @param take receives the answer, and returns whether it is a success
 * @returns the drift, or `null` if OKX refused
 * @throws SignetError what `send` throws, and `OKX_ANSWER_UNREADABLE` for an answer without a time
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
    throw failure('OKX_ANSWER_UNREADABLE', [{ name: 'answerTimeless' }]);
  }
  return { driftMs: Math.round(time.data - (sentAtMs + roundTripMs / 2)), roundTripMs };
}
