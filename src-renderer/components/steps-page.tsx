import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SecondLine } from './second-line.tsx';
import classes from './steps-page.module.css';

type StepsPageProps = {
  readonly title: string;
  /** The current step: its name, its title, its index, and the number of steps. */
  readonly step: {
    readonly name: string;
    readonly words: string;
    readonly index: number;
    readonly count: number;
  };
  /** The list of steps, at the left. */
  readonly list: ReactNode;
  /** The explanations, at the right. */
  readonly reasons: ReactNode;
  /** `true` if the step needs the width of the explanations, which then go below it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** Shows the list of steps, the current step, and its explanations side by side. */
export function StepsPage({ title, step, list, reasons, isWide, children }: StepsPageProps) {
  const { t } = useTranslation('steps');
  const { name, words, index, count } = step;
  return (
    <article className={classes.page}>
      <title>{`${words} · ${title} · Signet`}</title>
      <header className={classes.header}>
        <h1>{title}</h1>
        <SecondLine role="status">
          {t('progress', { number: index + 1, count, step: words })}
        </SecondLine>
      </header>
      <div className={classes.frame} data-step={name} data-wide={isWide}>
        {list}
        <Stack gap={16} miw={0}>
          {children}
        </Stack>
        {reasons}
      </div>
    </article>
  );
}
