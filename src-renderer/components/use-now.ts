import { useSyncExternalStore } from 'react';
import { minuteMs } from '#contract';

/** The time in whole steps, so that what shows a relative date keeps up. One timer for all that look. */
function clock(stepMs: number) {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    for (const onTick of listeners) onTick();
  };
  const read = () => Math.floor(Date.now() / stepMs) * stepMs;
  const listen = (onTick: () => void) => {
    listeners.add(onTick);
    timer ??= setInterval(tick, 1000);
    return () => {
      listeners.delete(onTick);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  };
  return { read, listen };
}

const minutes = clock(minuteMs);
const seconds = clock(1000);
const still = () => () => undefined;

/** @returns milliseconds since 1970, new every minute */
export function useNow(): number {
  return useSyncExternalStore(minutes.listen, minutes.read);
}

/** @returns whole seconds until then, rounded up, at least 0; 0 where there is nothing to count down */
export function useCountdown(untilMs: number | undefined): number {
  const isCounting = untilMs !== undefined;
  const now = useSyncExternalStore(
    isCounting ? seconds.listen : still,
    isCounting ? seconds.read : () => 0,
  );
  return isCounting ? Math.max(0, Math.ceil((untilMs - now) / 1000) - 1) : 0;
}
