import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';
import type { timelineOf } from './timeline.ts';

/** In pixels. */
export const chart = {
  height: 96,
  /** From the top. */
  axis: 34,
  /** Room at both ends for half a mark. */
  edge: 18,
  markWidth: 34,
  /** Until it is measured, the width of the column in a wide window. */
  usualWidth: 916,
} as const;

/** Narrower than this, a month has no room for its name. */
const nameWidth = 46;

type TimelineDrawingProps = {
  readonly timeline: Pick<ReturnType<typeof timelineOf>, 'months'>;
  readonly width: number;
};

/** Draws the line and its months. The marks are buttons above it. */
export function TimelineDrawing({ timeline: { months }, width }: TimelineDrawingProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const name = new Intl.DateTimeFormat(language, { month: 'short' });
  const year = new Intl.DateTimeFormat(language, { year: 'numeric' });
  const step = Math.max(1, Math.ceil(nameWidth / (width / months.length)));
  return (
    <svg
      className={classes.drawing}
      width={width + 2 * chart.edge}
      height={chart.height}
      aria-hidden
    >
      <g transform={`translate(${chart.edge} ${chart.axis})`}>
        <line x1={-chart.edge} x2={width + chart.edge} />
        <line className={classes.now} y1={-16} y2={16} />
        {months.map(({ x, beginsAt }, index) => {
          const isNamed = index % step === 0 && x + nameWidth <= width + chart.edge;
          const isYear = new Date(beginsAt).getMonth() === 0;
          return (
            <g key={beginsAt} transform={`translate(${x} 0)`}>
              <line y1={16} y2={isNamed ? 26 : 21} />
              {isNamed && <text y={42}>{name.format(beginsAt)}</text>}
              {isYear && <text y={56}>{year.format(beginsAt)}</text>}
            </g>
          );
        })}
      </g>
    </svg>
  );
}
