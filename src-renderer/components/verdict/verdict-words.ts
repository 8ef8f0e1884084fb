import { useTranslation } from 'react-i18next';
import { type CheckVerdict, okxCodes } from '#contract';
import { type ErrorWords, useErrorWords } from '../error-words.ts';
import { isFoundElsewhere, type KeyHome } from './check-offer.ts';

/** @returns a function that names a venue, as in "Global, demo" */
export function useVenueWords() {
  const { t } = useTranslation(['verdict', 'entries']);
  return ({ site, environment }: Pick<KeyHome, 'site' | 'environment'>): string =>
    t('place', {
      site: t(`entries:site.${site}`),
      environment: t(`entries:environment.${environment}`),
    });
}

type Outcome = {
  readonly tone: 'green' | 'amber' | 'red';
  readonly sentence: string;
  /** Says what to do; `undefined` if nothing needs to be done. */
  readonly next?: string;
};

/** A verdict in a sentence, and what to do about it. */
export function useOutcome(verdict: CheckVerdict, home: KeyHome): Outcome {
  return useOutcomeWords()(verdict, home);
}

/** Words a verdict. */
export function useOutcomeWords(): (verdict: CheckVerdict, home: KeyHome) => Outcome {
  const { t } = useTranslation('verdict');
  const place = useVenueWords();
  const failureWords = useFailureWords();
  return (verdict, home) => {
    const { failure } = verdict;
    const isElsewhere = isFoundElsewhere(verdict, home);
    const elsewhere = t('elsewhere', { place: place(verdict) });
    if (failure !== null) {
      const { what, next } = failureWords(failure, verdict.lines);
      return { tone: 'red', sentence: what, next: isElsewhere ? `${elsewhere} ${next}` : next };
    }
    if (isElsewhere) return { tone: 'amber', sentence: elsewhere, next: t('elsewhereNext') };
    const count = Object.values(verdict.lines).filter(({ state }) => state === 'attention').length;
    if (count === 0) return { tone: 'green', sentence: t('accepted') };
    return { tone: 'amber', sentence: t('differs', { count }), next: t('differNext') };
  };
}

type CheckFailure = NonNullable<CheckVerdict['failure']>;

/** @returns a function that words why a check stopped */
function useFailureWords() {
  const { t } = useTranslation('verdict');
  const wordsOf = useErrorWords();
  return ({ kind, okxCode, reasons }: CheckFailure, lines: CheckVerdict['lines']): ErrorWords => {
    const error = { code: kind, field: undefined, okxCode: okxCode ?? undefined, reasons };
    const words = wordsOf(error);
    if (okxCode !== okxCodes.rateLimitReached) return words;
    const limit = t(lines.accepted.state === 'failed' ? 'limit.config' : 'limit.time');
    return { ...words, next: `${limit} ${words.next}` };
  };
}
