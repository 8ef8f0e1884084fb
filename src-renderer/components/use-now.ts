import { useSyncExternalStore } from 'react';
import { minuteMs } from '#contract';

/** The current time, in whole steps, with one timer for all components that show relative times. */
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

/** @returns milliseconds since 1970, updated every minute */
export function useNow(): number {
  return useSyncExternalStore(minutes.listen, minutes.read);
}

/** @returns whole seconds until an instant, rounded up; 0 if it is past or `undefined` */
export function useCountdown(untilMs: number | undefined): number {
  const isCounting = untilMs !== undefined;
  const now = useSyncExternalStore(
    isCounting ? seconds.listen : still,
    isCounting ? seconds.read : () => 0,
  );
  return isCounting ? Math.max(0, Math.ceil((untilMs - now) / 1000) - 1) : 0;
}
