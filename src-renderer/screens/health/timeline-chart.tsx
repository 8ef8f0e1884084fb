import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateWords } from '#words';
import { MarkDates } from './mark-dates.tsx';
import classes from './timeline.module.css';
import { type TimelineMark, timelineOf } from './timeline.ts';
import type { KeyDate } from './timeline-dates.ts';
import { chart, TimelineDrawing } from './timeline-drawing.tsx';

type TimelineChartProps = {
  readonly dates: readonly KeyDate[];
  /** Ms since 1970. */
  readonly now: number;
};

/** Draws dates on a line of twelve months. A mark names its keys if it has the pointer or the focus. */
export function TimelineChart({ dates, now }: TimelineChartProps) {
  const { t } = useTranslation('health');
  const { ref, width } = useElementSize();
  const [current, setCurrent] = useState<number>();
  const id = useId();
  const drawn = (width || chart.usualWidth) - 2 * chart.edge;
  const timeline = useMemo(
    () => timelineOf(dates, { now, width: drawn, markWidth: chart.markWidth }),
    [dates, now, drawn],
  );
  const { marks, later } = timeline;
  const shown = current === undefined ? undefined : marks[current];
  const close = () => setCurrent(undefined);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is in it has the focus; this only notices that it left. */}
      <div
        ref={ref}
        className={classes.chart}
        style={{ height: chart.height }}
        onMouseLeave={close}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <TimelineDrawing timeline={timeline} width={drawn} />
        <Marks {...{ marks, current, setCurrent }} popup={id} />
        {shown && <MarkDates mark={shown} width={drawn} id={id} />}
      </div>
      <div className={classes.legend}>
        <span data-kind="due">{t('timeline.due')}</span>
        <span data-kind="expiry">{t('timeline.expiry')}</span>
        {marks[0]?.isPast && <span data-kind="past">{t('timeline.past')}</span>}
        {later.length > 0 && <span>{t('timeline.later', { count: later.length })}</span>}
      </div>
      {marks.length === 0 && <p className={classes.hint}>{t('timeline.none')}</p>}
      {marks.length > 0 && <p className={classes.hint}>{t('timeline.hint')}</p>}
    </>
  );
}

type MarksProps = {
  readonly marks: readonly TimelineMark<KeyDate>[];
  readonly current: number | undefined;
  readonly setCurrent: (index: number) => void;
  /** The id of the popup with the dates of the current mark. */
  readonly popup: string;
};

/** Tab stops once at the marks, and the arrow keys go from mark to mark. */
function Marks({ marks, current, setCurrent, popup }: MarksProps) {
  const { t, i18n } = useTranslation('health');
  const stop = current !== undefined && current < marks.length ? current : 0;

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const last = marks.length - 1;
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const buttons = event.currentTarget.querySelectorAll('button');
    buttons[Math.min(last, Math.max(0, to))]?.focus();
  }

  return (
    <div
      role="toolbar"
      className={classes.marks}
      aria-label={t('timeline.picture')}
      onKeyDown={walk}
    >
      {marks.map(({ x, isPast, dates }, index) => {
        const count = dates.length;
        const when = dateWords(dates[0]?.at ?? '', i18n.language);
        const kinds = new Set(dates.map(({ kind }) => kind));
        return (
          <button
            key={`${isPast} ${dates[0]?.at}`}
            type="button"
            className={classes.mark}
            data-kind={isPast ? 'past' : kinds.has('due') ? 'due' : 'expiry'}
            data-mixed={(!isPast && kinds.size > 1) || undefined}
            style={{ left: x + chart.edge, top: chart.axis }}
            tabIndex={index === stop ? 0 : -1}
            aria-label={t(isPast ? 'timeline.markPast' : 'timeline.mark', { count, when })}
            aria-expanded={index === current}
            aria-controls={index === current ? popup : undefined}
            onFocus={() => setCurrent(index)}
            onMouseEnter={() => setCurrent(index)}
            onClick={() => setCurrent(index)}
          >
            {count > 1 && <span>{count}</span>}
          </button>
        );
      })}
    </div>
  );
}
