import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './okx-sketch.module.css';
import { AppCredentials, AppForm, AppList, AppMenu, AppVerify } from './okx-sketch-app.tsx';
import { DemoCenter, DemoList, DemoTrade, demoHeights } from './okx-sketch-demo.tsx';
import { phoneSize, windowWidth } from './okx-sketch-parts.tsx';
import { type SketchBox, type SketchName, sketchPlaces } from './okx-sketch-places.ts';
import {
  WebCredentials,
  WebForm,
  WebList,
  WebProfile,
  WebVerify,
  webHeights,
} from './okx-sketch-web.tsx';
import type { SketchMark } from './okx-steps.ts';

const drawings = {
  'web-profile': WebProfile,
  'web-list': WebList,
  'web-form': WebForm,
  'web-verify': WebVerify,
  'web-credentials': WebCredentials,
  'app-menu': AppMenu,
  'app-list': AppList,
  'app-form': AppForm,
  'app-verify': AppVerify,
  'app-credentials': AppCredentials,
  'demo-trade': DemoTrade,
  'demo-center': DemoCenter,
  'demo-list': DemoList,
} as const;

const windowHeights: Partial<Record<SketchName, number>> = { ...webHeights, ...demoHeights };

type OkxSketchProps = {
  readonly sketch: SketchName;
  readonly marks: readonly SketchMark[];
  /** The number of the mark to point out; all are, without one. */
  readonly current?: number | undefined;
  /** Whether the page belongs to demo trading. */
  readonly isDemo?: boolean;
};

/** Our own drawing of one of OKX's pages, with what to click marked by its number. */
export function OkxSketch({ sketch, marks, current, isDemo = false }: OkxSketchProps) {
  const { t } = useTranslation('okxSteps');
  const id = useId();
  const Drawing = drawings[sketch];
  const height = windowHeights[sketch];
  const size = height === undefined ? phoneSize : { width: windowWidth, height };
  const places: Readonly<Record<string, SketchBox>> = sketchPlaces[sketch];
  return (
    <svg
      className={classes['sketch']}
      data-form={height === undefined ? 'phone' : 'window'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{t(`sketch.${sketch}`)}</title>
      <g aria-hidden>
        <Drawing isDemo={isDemo} />
        {marks.map(({ element, number }) => {
          const place = places[element];
          const isCurrent = current === undefined || current === number;
          return place && <Mark key={number} {...{ place, number, isCurrent }} />;
        })}
      </g>
    </svg>
  );
}

type MarkProps = {
  readonly place: SketchBox;
  readonly number: number;
  readonly isCurrent: boolean;
};

/** A ring around the element, and its number at the left. */
function Mark({ place: { x, y, width, height }, number, isCurrent }: MarkProps) {
  const at = { x: x - 14, y: y + height / 2 };
  return (
    <g className={classes['mark']} data-current={isCurrent || undefined}>
      <rect className={classes['ring']} {...{ x, y, width, height, rx: 8 }} />
      <circle className={classes['badge']} cx={at.x} cy={at.y} r={11} />
      <text className={classes['number']} x={at.x} y={at.y + 4.5}>
        {number}
      </text>
    </g>
  );
}
