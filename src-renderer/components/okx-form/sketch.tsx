import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedStep } from './form-steps.ts';
import classes from './sketch.module.css';
import { rectOf, SketchShape } from './sketch-shape.tsx';
import { type Box, phoneShapes, type SketchName, sketches, windowShapes } from './sketches.ts';

const windowWidth = 520;
const phone = { width: 298, height: 500 } as const;

type SketchProps = {
  readonly name: SketchName;
  readonly steps: readonly NumberedStep[];
  /** The number of the step to highlight; without it, all are highlighted. */
  readonly current?: number | undefined;
  /** Draws the page's frame dashed, as demo keys are. */
  readonly isDemo?: boolean;
};

/** Our own drawing of one of OKX's pages, with what to click marked by its number. */
export function Sketch({ name, steps, current, isDemo = false }: SketchProps) {
  const { t } = useTranslation('okxSteps');
  const id = useId();
  const sketch: (typeof sketches)[SketchName] = sketches[name];
  const height = 'height' in sketch ? sketch.height : undefined;
  const size = height === undefined ? phone : { width: windowWidth, height };
  const marks: Readonly<Record<string, Box>> = sketch.marks;
  const shapes = [...(height === undefined ? phoneShapes : windowShapes), ...sketch.shapes];
  return (
    <svg
      className={classes.sketch}
      data-form={height === undefined ? 'phone' : 'window'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{t(`sketch.${name}`)}</title>
      <g aria-hidden>
        <Outline height={height} isDemo={isDemo} />
        {shapes.map((shape) => (
          <SketchShape key={shape.join(' ')} shape={shape} />
        ))}
        {steps.map(({ mark, number }) => {
          const box = marks[mark];
          const isCurrent = current === undefined || current === number;
          return box && <Mark key={number} {...{ box, number, isCurrent }} />;
        })}
      </g>
    </svg>
  );
}

type OutlineProps = { readonly height: number | undefined; readonly isDemo: boolean };

function Outline({ height, isDemo }: OutlineProps) {
  const box =
    height === undefined
      ? { ...rectOf([28.5, 4.5, 259, 491]), rx: 26 }
      : { ...rectOf([20.5, 4.5, 491, height - 9]), rx: 10 };
  return <rect className={classes.frame} data-demo={isDemo || undefined} {...box} />;
}

type MarkProps = { readonly box: Box; readonly number: number; readonly isCurrent: boolean };

/** A ring around the element, and its number at the left. */
function Mark({ box, number, isCurrent }: MarkProps) {
  const [x, y, , height] = box;
  const at = { x: x - 14, y: y + height / 2 };
  return (
    <g className={classes.mark} data-current={isCurrent || undefined}>
      <rect className={classes.ring} {...rectOf(box)} rx={8} />
      <circle className={classes.badge} cx={at.x} cy={at.y} r={11} />
      <text className={classes.number} x={at.x} y={at.y + 4.5}>
        {number}
      </text>
    </g>
  );
}
