import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './okx-clicks.module.css';
import { OkxScene } from './okx-scene.tsx';
import { type OkxPart, type OkxStepsWay, okxScenes, okxSteps, okxStepsOf } from './okx-steps.ts';

type OkxClicksProps = {
  readonly way: OkxStepsWay;
  /** Those that go along with one step of the guide; without it, all. */
  readonly part?: OkxPart;
  /** Which click is at hand, from 0; one that this way does not have begins anew. */
  readonly at: number;
  readonly onAt: (at: number) => void;
};

/** The clicks on OKX, one at a time: its sketch, what to click, and the way on. */
export function OkxClicks({ way, part, at: asked, onAt }: OkxClicksProps) {
  const { t } = useTranslation('okxSteps');
  const clicks = part ? okxStepsOf(way, part) : okxSteps[way];
  const count = clicks.length;
  const at = asked < count ? asked : 0;
  const scene = okxScenes(clicks).find(({ steps }) =>
    steps.some(({ number }) => number === at + 1),
  );
  return (
    <div className={classes['clicks']}>
      {scene && (
        <OkxScene scene={scene} way={way} current={at + 1} onPick={(number) => onAt(number - 1)} />
      )}
      {count > 1 && (
        <div className={classes['ways']}>
          <Button size="xs" variant="default" disabled={at === 0} onClick={() => onAt(at - 1)}>
            {t('previous')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={at === count - 1}
            onClick={() => onAt(at + 1)}
          >
            {t('next')}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {t('click', { number: at + 1, count })}
          </Text>
        </div>
      )}
      <Text size="sm" c="dimmed">
        {t('sketched')}
      </Text>
    </div>
  );
}
