import { useTranslation } from 'react-i18next';
import { Instant } from '../../components/instant.tsx';
import { Seal } from '../../components/seal.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './timeline.module.css';
import type { TimelineMark } from './timeline.ts';
import type { KeyDate } from './timeline-dates.ts';
import { chart } from './timeline-drawing.tsx';

/** The most dates that are named. The table has all of them. */
const shownLimit = 6;
/** In pixels. */
const popupWidth = 300;

type MarkDatesProps = {
  readonly mark: TimelineMark<KeyDate>;
  /** Of the drawing, in pixels. */
  readonly width: number;
  readonly id: string;
};

/** Names the keys that a mark stands for. */
export function MarkDates({ mark: { x, dates }, width, id }: MarkDatesProps) {
  const { t } = useTranslation('health');
  const rest = dates.length - shownLimit;
  const rightmost = width + 2 * chart.edge - popupWidth;
  return (
    <div
      id={id}
      className={classes.popup}
      style={{
        left: Math.max(0, Math.min(rightmost, x + chart.edge - popupWidth / 2)),
        top: chart.axis + 14,
        maxWidth: popupWidth,
      }}
    >
      <ul>
        {dates.slice(0, shownLimit).map(({ entry, kind, at }) => (
          <li key={`${entry.id} ${kind}`}>
            <Seal
              digest={entry.apiKeyDigest}
              label={entry.label}
              environment={entry.environment}
              size={24}
            />
            <div>
              <a href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>{entry.label}</a>
              <span className={classes.when}>
                <Instant at={at} sentence={(when) => t(`timeline.${kind}On`, { when })} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('timeline.more', { count: rest })}</p>}
    </div>
  );
}
