import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OkxScene } from './okx-scene.tsx';
import { type OkxStepsWay, okxScenes, okxSteps } from './okx-steps.ts';
import classes from './okx-walk.module.css';

const ways = ['web', 'app', 'demo'] as const satisfies readonly OkxStepsWay[];

/** How a key is made on OKX, from the first click to the last: each sketch with its numbered clicks. */
export function OkxWalk() {
  const { t } = useTranslation('okxSteps');
  const [way, setWay] = useState<OkxStepsWay>('web');
  return (
    <div className={classes['walk']}>
      <SegmentedControl
        className={classes['ways'] ?? ''}
        aria-label={t('way.label')}
        value={way}
        data={ways.map((item) => ({ value: item, label: t(`way.${item}`) }))}
        onChange={setWay}
      />
      <Text size="sm" c="dimmed">
        {t('sketched')}
      </Text>
      {okxScenes(okxSteps[way]).map((scene) => (
        <OkxScene key={scene.sketch} scene={scene} way={way} />
      ))}
    </div>
  );
}
