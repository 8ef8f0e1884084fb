import type { Finding } from '#contract';
import { type FindingWords, wordFinding } from '#words';
import { useTranslator } from '../../data/use-translator.ts';

/** @returns a function that words a finding, with times relative to `now`, in ms since 1970 */
export function useFindingWords(): (finding: Finding, now: number) => FindingWords {
  const translator = useTranslator();
  return (finding, now) => wordFinding(finding, now, translator);
}
