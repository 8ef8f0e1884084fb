import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OkxClicks } from '../../components/okx-form/okx-clicks.tsx';
import type { OkxPart as Part } from '../../components/okx-form/okx-steps.ts';
import classes from './okx-part.module.css';
import type { GuideState } from './use-guide.ts';

type OkxPartProps = {
  readonly guide: GuideState;
  readonly part: Part;
  /** What to take along to the form. */
  readonly children?: ReactNode;
};

/** What to do meanwhile in OKX's form, with its sketch. */
export function OkxPart({ guide, part, children }: OkxPartProps) {
  const { t } = useTranslation('guide');
  const [at, setAt] = useState(0);
  const { environment, way } = guide.values;
  return (
    <section className={classes['part']} aria-label={t('okx.meanwhile')}>
      <h3>{t('okx.meanwhile')}</h3>
      {children}
      <OkxClicks part={part} way={environment === 'demo' ? 'demo' : way} at={at} onAt={setAt} />
    </section>
  );
}
