import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormPart } from '../../components/okx-form/form-steps.ts';
import { StepCarousel } from '../../components/okx-form/step-carousel.tsx';
import classes from './form-hints.module.css';
import type { GuideState } from './use-guide.ts';

type FormHintsProps = {
  readonly guide: GuideState;
  readonly part: FormPart;
  /** Values to copy into the form. */
  readonly children?: ReactNode;
};

/** Shows the part of OKX's form to fill in during this step of the guide. */
export function FormHints({ guide, part, children }: FormHintsProps) {
  const { t } = useTranslation('guide');
  const [at, setAt] = useState(0);
  const { environment, way } = guide.values;
  return (
    <section className={classes.hints} aria-label={t('okx.meanwhile')}>
      <h3>{t('okx.meanwhile')}</h3>
      {children}
      <StepCarousel part={part} way={environment === 'demo' ? 'demo' : way} at={at} onAt={setAt} />
    </section>
  );
}
