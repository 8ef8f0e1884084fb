import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './steps-page.module.css';

type StepsPageProps = {
  /** What the steps lead to. */
  readonly title: string;
  /** The step at hand: its name, its words, its place from 0, and of how many. */
  readonly step: {
    readonly name: string;
    readonly words: string;
    readonly index: number;
    readonly count: number;
  };
  /** The steps, at the left. */
  readonly list: ReactNode;
  /** Why, at the right. */
  readonly reasons: ReactNode;
  /** Whether the step needs the room of its reasons, which then stand under it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** The steps at the left, the one at hand in the middle, its reasons at the right. */
export function StepsPage({ title, step, list, reasons, isWide, children }: StepsPageProps) {
  const { t } = useTranslation('steps');
  const { name, words, index, count } = step;
  return (
    <article className={classes.page}>
      <title>{`${words} · ${title} · Signet`}</title>
      <header className={classes.header}>
        <h1>{title}</h1>
        <div role="status" className={classes.progress}>
          {t('progress', { number: index + 1, count, step: words })}
        </div>
      </header>
      <div className={classes.frame} data-step={name} data-wide={isWide}>
        {list}
        <div className={classes.middle}>{children}</div>
        {reasons}
      </div>
    </article>
  );
}
