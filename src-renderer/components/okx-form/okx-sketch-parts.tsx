import type { ReactNode } from 'react';
import classes from './okx-sketch.module.css';
import type { SketchBox } from './okx-sketch-places.ts';

type WindowProps = {
  readonly height: number;
  readonly isDemo: boolean;
  readonly children: ReactNode;
};

/** The size that every sketch of the web, and of the app, is drawn at. */
export const windowWidth = 520;
export const phoneSize = { width: 298, height: 500 } as const;

/** A browser: its bar with an address, and the page. Demo pages have a dashed frame, as demo keys have. */
export function Window({ height, isDemo, children }: WindowProps) {
  return (
    <>
      <rect
        className={classes['frame']}
        data-demo={isDemo || undefined}
        {...{ x: 20.5, y: 4.5, width: 491, height: height - 9, rx: 10 }}
      />
      <path
        className={classes['bar']}
        d="M21 28V14.5a9.5 9.5 0 0 1 9.5-9.5h471a9.5 9.5 0 0 1 9.5 9.5V28z"
      />
      {[36, 48, 60].map((cx) => (
        <circle key={cx} className={classes['ghost']} cx={cx} cy={16.5} r={3.5} />
      ))}
      <rect className={classes['box']} x={150} y={9.5} width={232} height={14} rx={7} />
      <path className={classes['line']} d="M21 28.5h490M21 80.5h490" />
      <Ghost x={40} y={49} width={46} height={12} />
      <Ghost x={200} y={51} width={44} />
      <Ghost x={260} y={51} width={36} />
      {children}
    </>
  );
}

/** A telephone with the app on its screen. */
export function Phone({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <rect className={classes['frame']} x={28.5} y={4.5} width={259} height={491} rx={26} />
      <Ghost x={132} y={16} width={52} height={6} />
      {children}
    </>
  );
}

type GhostProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
};

/** A word that does not matter. */
export function Ghost({ x, y, width, height = 8 }: GhostProps) {
  return <rect className={classes['ghost']} {...{ x, y, width, height, rx: height / 2 }} />;
}

type WordsProps = {
  readonly x: number;
  readonly y: number;
  readonly kind?: 'plain' | 'heading' | 'label' | 'value';
  readonly children: ReactNode;
};

/** @param y of the base line */
export function Words({ x, y, kind = 'plain', children }: WordsProps) {
  return (
    <text className={classes['words']} data-kind={kind} x={x} y={y}>
      {children}
    </text>
  );
}

/** A menu, or a dialog, over the page. */
export function Panel({ x, y, width, height }: SketchBox) {
  return <rect className={classes['panel']} {...{ x, y, width, height, rx: 8 }} />;
}

type LabelledProps = { readonly place: SketchBox; readonly label: string };

/** A field with its label above, and something in it. */
export function Field({
  place,
  label,
  children,
}: LabelledProps & { readonly children?: ReactNode }) {
  const { x, y, width, height } = place;
  return (
    <>
      <Words x={x + 10} y={y + 16} kind="label">
        {label}
      </Words>
      <Box x={x + 8} y={y + 22} width={width - 16} height={height - 27} />
      {children}
    </>
  );
}

export function Box({ x, y, width, height }: SketchBox) {
  return <rect className={classes['box']} {...{ x: x + 0.5, y: y + 0.5, width, height, rx: 5 }} />;
}

/** The button that goes on. */
export function Press({ place, label }: LabelledProps) {
  const { x, y, width, height } = place;
  return (
    <>
      <rect className={classes['press']} {...{ x, y, width, height, rx: 7 }} />
      <text
        className={classes['pressWords']}
        x={x + width / 2}
        y={y + height / 2 + 5}
        textAnchor="middle"
      >
        {label}
      </text>
    </>
  );
}

type TickProps = {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly isOn: boolean;
};

export function Tick({ x, y, label, isOn }: TickProps) {
  return (
    <>
      <Box x={x} y={y} width={14} height={14} />
      {isOn && <path className={classes['stroke']} d={`M${x + 4} ${y + 7.5}l2.5 2.5 5-5`} />}
      <Words x={x + 20} y={y + 12}>
        {label}
      </Words>
    </>
  );
}

/** The arrow of a list to choose from. */
export function Chevron({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className={classes['stroke']} d={`M${x - 4} ${y - 2}l4 4 4-4`} />;
}

/** Two sheets, one over the other: copy. */
export function CopyIcon({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className={classes['stroke']} d={`M${x + 4} ${y + 4}h9v9h-9zM${x} ${y + 9}v-9h9`} />;
}
