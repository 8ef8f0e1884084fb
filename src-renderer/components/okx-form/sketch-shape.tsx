import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sketch.module.css';
import type { Box, Shape, SketchLabel } from './sketches.ts';

/** Draws one shape of a sketch. */
export function SketchShape({ shape }: { readonly shape: Shape }): ReactNode {
  switch (shape[0]) {
    case 'ghost':
      return <Ghost x={shape[1]} y={shape[2]} width={shape[3]} height={shape[4]} />;
    case 'text':
    case 'heading':
    case 'label':
      return <Label kind={shape[0]} x={shape[1]} y={shape[2]} label={shape[3]} />;
    case 'field':
      return <Field box={shape[1]} label={shape[2]} content={shape[3]} icon={shape[4]} />;
    case 'tick':
      return <Tick x={shape[1]} y={shape[2]} label={shape[3]} isOn={shape[4]} />;
    case 'button':
      return <Button box={shape[1]} label={shape[2]} />;
    case 'box':
      return <Frame box={shape[1]} radius={shape[2]} />;
    case 'panel':
      return <rect className={classes.panel} {...rectOf(shape[1])} rx={8} />;
    case 'dot':
    case 'ghostDot':
    case 'boxDot':
      return <circle className={classes[shape[0]]} cx={shape[1]} cy={shape[2]} r={shape[3]} />;
    case 'line':
    case 'stroke':
    case 'bar':
    case 'veil':
      return <path className={classes[shape[0]]} d={shape[1]} />;
  }
}

export function rectOf([x, y, width, height]: Box) {
  return { x, y, width, height };
}

type At = { readonly x: number; readonly y: number };

type GhostProps = At & { readonly width: number; readonly height: number | undefined };

function Ghost({ x, y, width, height = 8 }: GhostProps) {
  return <rect className={classes.ghost} {...{ x, y, width, height, rx: height / 2 }} />;
}

type LabelProps = At & {
  readonly kind: 'text' | 'heading' | 'label';
  readonly label: SketchLabel;
};

function Label({ kind, x, y, label }: LabelProps) {
  const { t } = useTranslation('okxSteps');
  return (
    <text className={classes.words} data-kind={kind} x={x} y={y}>
      {t(`label.${label}`)}
    </text>
  );
}

type FieldProps = {
  readonly box: Box;
  readonly label: SketchLabel;
  /** A value, or the width of a ghost. */
  readonly content: string | number;
  readonly icon: 'list' | 'copy' | undefined;
};

/** Draws a label, and below it a box that ends 5 units above the end of the place, with content and icon in its middle. */
function Field({ box: [x, y, width, height], label, content, icon }: FieldProps) {
  const middle = y + 22 + (height - 27) / 2;
  const right = x + width;
  return (
    <>
      <Label kind="label" x={x + 10} y={y + 16} label={label} />
      <Frame box={[x + 8, y + 22, width - 16, height - 27]} />
      {typeof content === 'number' ? (
        <Ghost x={x + 20} y={middle - 3.5} width={content} height={undefined} />
      ) : (
        <text className={classes.words} data-kind="value" x={x + 20} y={middle + 5.5}>
          {content}
        </text>
      )}
      {icon === 'list' && (
        <path className={classes.stroke} d={`M${right - 26} ${middle - 1.5}l4 4 4-4`} />
      )}
      {icon === 'copy' && (
        <path
          className={classes.stroke}
          d={`M${right - 30} ${middle - 2.5}h9v9h-9zM${right - 34} ${middle + 2.5}v-9h9`}
        />
      )}
    </>
  );
}

type TickProps = At & { readonly label: SketchLabel; readonly isOn: boolean };

function Tick({ x, y, label, isOn }: TickProps) {
  return (
    <>
      <Frame box={[x, y, 14, 14]} />
      {isOn && <path className={classes.stroke} d={`M${x + 4} ${y + 7.5}l2.5 2.5 5-5`} />}
      <Label kind="text" x={x + 20} y={y + 12} label={label} />
    </>
  );
}

type ButtonProps = { readonly box: Box; readonly label: SketchLabel };

/** Draws the primary button. */
function Button({ box, label }: ButtonProps) {
  const { t } = useTranslation('okxSteps');
  const [x, y, width, height] = box;
  return (
    <>
      <rect className={classes.button} {...rectOf(box)} rx={7} />
      <text className={classes.buttonWords} x={x + width / 2} y={y + height / 2 + 5}>
        {t(`label.${label}`)}
      </text>
    </>
  );
}

type FrameProps = { readonly box: Box; readonly radius?: number | undefined };

/** Moves a line by half a unit, so that it is sharp. */
function Frame({ box: [x, y, width, height], radius = 5 }: FrameProps) {
  const rect = rectOf([x + 0.5, y + 0.5, width, height]);
  return <rect className={classes.box} {...rect} rx={radius} />;
}
