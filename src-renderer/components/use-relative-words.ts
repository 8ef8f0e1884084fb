import { relativeOrNow } from '#words';
import { useTranslator } from '../data/use-translator.ts';

/** @returns a function that words how far an instant is from now, in ms since 1970 */
export function useRelativeWords(): (at: string, now: number) => string {
  const translator = useTranslator();
  return (at, now) => relativeOrNow(at, now, translator);
}
