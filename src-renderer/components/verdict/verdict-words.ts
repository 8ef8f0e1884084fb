import { useTranslation } from 'react-i18next';
import { type CheckVerdict, isExplained } from '#contract';
import { isFoundElsewhere, type KeyHome } from './check-offer.ts';

/** @returns a function that names a site and environment in one breath */
export function usePlaceWords() {
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
  /** What to do, where there is something to do. */
  readonly next?: string;
};

/** A verdict in one sentence, and in a second what to do about it. */
export function useOutcome(verdict: CheckVerdict, home: KeyHome): Outcome {
  return useOutcomeWords()(verdict, home);
}

/** @returns a function that words verdicts */
export function useOutcomeWords(): (verdict: CheckVerdict, home: KeyHome) => Outcome {
  const { t } = useTranslation(['verdict', 'okxErrors', 'errors']);
  const place = usePlaceWords();
  return (verdict, home) => {
    const { trouble } = verdict;
    const isElsewhere = isFoundElsewhere(verdict, home);
    const elsewhere = t('elsewhere', { place: place(verdict) });
    if (trouble !== null) {
      const { kind, okxCode } = trouble;
      if (kind !== 'OKX_REFUSED') {
        return {
          tone: 'red',
          sentence: t(`errors:${kind}.what`),
          next: t(`errors:${kind}.remedy`),
        };
      }
      if (okxCode === null || !isExplained(okxCode)) {
        const sentence = t('unknownCode', { code: okxCode ?? '' });
        return { tone: 'red', sentence, next: t('unknownNext') };
      }
      const next = t(`okxErrors:${okxCode}.next`);
      return {
        tone: 'red',
        sentence: t(`okxErrors:${okxCode}.what`),
        next: isElsewhere ? `${elsewhere} ${next}` : next,
      };
    }
    if (isElsewhere) return { tone: 'amber', sentence: elsewhere, next: t('elsewhereNext') };
    const count = Object.values(verdict.lines).filter(({ state }) => state === 'attention').length;
    if (count === 0) return { tone: 'green', sentence: t('accepted') };
    return { tone: 'amber', sentence: t('differs', { count }), next: t('differNext') };
  };
}
