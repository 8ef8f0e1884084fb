import { useProcedure } from '../data/use-procedure.ts';
import { useCountdown } from './use-now.ts';

/**
 * Follows a secret on the clipboard until main has cleared it, which can take longer than announced.
 *
 * @param clearsAt milliseconds since 1970; `undefined` if nothing was copied
 * @returns whole seconds until it is cleared, 0 while main is trying; `undefined` once it is gone
 */
export function useClearing(clearsAt: number | undefined): number | undefined {
  const seconds = useCountdown(clearsAt);
  const { value } = useProcedure('system:state', {}, 'system:changed');
  if (clearsAt === undefined) return undefined;
  return seconds > 0 || value?.isClipboardClear === false ? seconds : undefined;
}
