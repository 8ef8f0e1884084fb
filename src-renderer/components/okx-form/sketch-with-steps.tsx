import { useTranslation } from 'react-i18next';
import type { FormWay } from '#contract';
import type { SketchSteps } from './form-steps.ts';
import { Sketch } from './sketch.tsx';
import classes from './sketch-with-steps.module.css';

type SketchWithStepsProps = {
  readonly group: SketchSteps;
  readonly way: FormWay;
  /** The number of the step to highlight; without it, all are highlighted. */
  readonly current?: number;
  /** Makes each step a button. */
  readonly onPick?: (number: number) => void;
};

/** A sketch, and a list of its steps with the same numbers. */
export function SketchWithSteps({ group, way, current, onPick }: SketchWithStepsProps) {
  const { t } = useTranslation('okxSteps');
  const { sketch, steps } = group;
  // The click that leads to demo trading is still made in live trading.
  const isDemo = way === 'demo' && sketch !== 'demo-trade';
  return (
    <figure className={classes.figure} data-way={way}>
      <Sketch name={sketch} steps={steps} current={current} isDemo={isDemo} />
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
