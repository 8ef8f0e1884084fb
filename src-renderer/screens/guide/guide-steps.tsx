import { useTranslation } from 'react-i18next';
import { guideSteps } from '#contract';
import { StepList } from '../../components/step-list.tsx';
import type { GuideState } from './use-guide.ts';

/** What was reached can be gone to; the check only past the credentials. */
export function GuideSteps({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const current = guideSteps.indexOf(guide.values.step);
  return (
    <StepList
      steps={guideSteps.map((name, index) => ({
        name,
        words: t(`step.${name}`),
        isOpen: index !== current && index <= guide.reached && name !== 'check',
      }))}
      index={current}
      reached={guide.reached}
      onGo={guide.go}
    />
  );
}
