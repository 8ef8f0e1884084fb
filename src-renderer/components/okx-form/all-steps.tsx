import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormWay } from '#contract';
import classes from './all-steps.module.css';
import { formSteps, groupBySketch } from './form-steps.ts';
import { SketchWithSteps } from './sketch-with-steps.tsx';

const ways = ['web', 'app', 'demo'] as const satisfies readonly FormWay[];

/** Every step of making a key on OKX, sketch by sketch. */
export function AllSteps() {
  const { t } = useTranslation('okxSteps');
  const [way, setWay] = useState<FormWay>('web');
  return (
    <div className={classes.steps}>
      <SegmentedControl
        style={{ alignSelf: 'start' }}
        aria-label={t('way.label')}
        value={way}
        data={ways.map((item) => ({ value: item, label: t(`way.${item}`) }))}
        onChange={setWay}
      />
      <Text size="sm" c="dimmed">
        {t('sketched')}
      </Text>
      {groupBySketch(formSteps[way]).map((group) => (
        <SketchWithSteps key={group.sketch} group={group} way={way} />
      ))}
    </div>
  );
}
