import { useTranslation } from 'react-i18next';
import classes from './okx-scene.module.css';
import { OkxSketch } from './okx-sketch.tsx';
import type { OkxStepsWay, OkxScene as Scene } from './okx-steps.ts';

type OkxSceneProps = {
  readonly scene: Scene;
  readonly way: OkxStepsWay;
  /** The number of the click to point out; all are, without one. */
  readonly current?: number;
  /** Makes each click one that can be gone to. */
  readonly onPick?: (number: number) => void;
};

/** A sketch with the clicks in it, numbered alike. */
export function OkxScene({ scene: { sketch, steps }, way, current, onPick }: OkxSceneProps) {
  const { t } = useTranslation('okxSteps');
  // The click that leads to demo trading is still made in live trading.
  const isDemo = way === 'demo' && sketch !== 'demo-trade';
  return (
    <figure className={classes['scene']} data-way={way}>
      <OkxSketch sketch={sketch} marks={steps} current={current} isDemo={isDemo} />
      <figcaption>
        <ol start={steps[0]?.number}>
          {steps.map(({ step, number }) => (
            <li key={step} aria-current={number === current ? 'step' : undefined}>
              {onPick ? (
                <button type="button" onClick={() => onPick(number)}>
                  {t(`step.${step}`)}
                </button>
              ) : (
                t(`step.${step}`)
              )}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}
