import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { okxWays } from '#contract';
import { OkxButton } from '../../components/okx-button.tsx';
import { StepCarousel } from '../../components/okx-form/step-carousel.tsx';
import { StepBody } from '../../components/step-body.tsx';
import { OldKeyFacts } from './old-key-facts.tsx';
import classes from './rotation.module.css';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

/** Shows the clicks on OKX, with the values of the old key. */
export function CreateStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation(['rotation', 'guide']);
  const { entry, go } = rotating;
  const [way, setWay] = useState<(typeof okxWays)[number]>('web');
  const [click, setClick] = useState(0);
  const isDemo = entry.environment === 'demo';
  return (
    <StepBody
      heading={t('heading.create')}
      lead={t('create.lead')}
      primary={{
        words: t('continue', { step: t('step.credentials') }),
        act: () => go('credentials'),
      }}
      others={<UndoButton rotating={rotating} />}
    >
      <OldKeyFacts entry={entry} />
      <div>
        <OkxButton entry={entry} page="api-management" />
      </div>
      {!isDemo && (
        <SegmentedControl
          className={classes.ways}
          aria-label={t('guide:okx.way')}
          value={way}
          data={okxWays.map((value) => ({ value, label: t(`guide:okx.${value}`) }))}
          onChange={(value) => {
            setWay(value);
            setClick(0);
          }}
        />
      )}
      <StepCarousel way={isDemo ? 'demo' : way} at={click} onAt={setClick} />
    </StepBody>
  );
}
