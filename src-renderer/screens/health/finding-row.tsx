import { memo, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Finding, type ListedEntry, othersLimit } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { useFindingWords } from '../../components/finding/finding-words.ts';
import { RemedyButton, type RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { Seal } from '../../components/seal.tsx';
import { useNow } from '../../components/use-now.ts';
import { formatRoute } from '../../route/route.ts';
import classes from './findings.module.css';

type FindingRowProps = {
  readonly finding: Finding;
  readonly entry: ListedEntry;
  readonly other: ListedEntry | undefined;
  readonly handlers: RemedyHandlers;
  readonly isBusy: boolean;
  readonly isChecking: boolean;
  readonly index: number;
  /** In pixels, from the top of the list. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
  /** Among all findings, from 1. */
  readonly position: number;
  readonly total: number;
  readonly isFocused: boolean;
  readonly onFocus: (index: number) => void;
};

/** What is wrong with which key, and the button that helps. Drawn once, not at every step of a scroll. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, entry, other, handlers, isBusy, isChecking, index, top, measure } = props;
  const { t } = useTranslation(['health', 'findings']);
  const words = useFindingWords()(finding, useNow());
  const id = useId();
  const link = useRef<HTMLAnchorElement>(null);
  const { isFocused, onFocus } = props;
  // The arrow keys may name a row that is drawn only now.
  useEffect(() => {
    const isWithin = link.current?.closest('li')?.contains(document.activeElement);
    if (isFocused && !isWithin) link.current?.focus({ preventScroll: true });
  }, [isFocused]);
  return (
    <li
      ref={measure}
      data-index={index}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
      aria-posinset={props.position}
      aria-setsize={props.total}
      onFocus={() => onFocus(index)}
    >
      <Seal digest={entry.apiKeyDigest} label={entry.label} environment={entry.environment} />
      <div className={classes['words']}>
        <span className={classes['key']}>
          <a
            ref={link}
            id={id}
            className={classes['label']}
            href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}
          >
            {entry.label}
          </a>
          <EnvironmentBadge environment={entry.environment} />
        </span>
        <p>{words.what}</p>
        <p className={classes['next']}>
          {words.next} <span>{t(`findings:evidence.${finding.evidence}`)}</span>
        </p>
      </div>
      <div className={classes['remedy']}>
        <RemedyButton
          {...{ finding, entry, other, isBusy, isChecking }}
          {...handlers}
          describedBy={id}
        />
        {finding.remedy === 'show-other' && <More others={finding.others} />}
      </div>
    </li>
  );
});

/** How many others there are besides the one that the button names. */
function More({ others }: Pick<Finding, 'others'>) {
  const { t } = useTranslation('health');
  if (others.length < 2) return null;
  const isAll = others.length < othersLimit;
  return (
    <span>
      {isAll ? t('findings.others', { count: others.length - 1 }) : t('findings.othersMany')}
    </span>
  );
}
