import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { focusHeading } from './focus-heading.ts';
import classes from './page.module.css';

type PageProps = {
  readonly title: string;
  /** One sentence under the title. */
  readonly subtitle?: ReactNode;
  /** The one primary action, always at the same place. */
  readonly action?: ReactNode;
  /** What stands above the title: a way back. */
  readonly before?: ReactNode;
  /** Drawn to the left of the title: an entry's seal. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
};

/** A screen: its title, its one action, its content in one column. */
export function Page({ title, subtitle, action, before, mark, children }: PageProps) {
  return (
    <article className={classes.page}>
      <title>{`${title} · Signet`}</title>
      {before}
      <header className={classes.header}>
        {mark}
        <div className={classes.heading}>
          <Title order={1} tabIndex={-1} ref={focusHeading}>
            {title}
          </Title>
          {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </header>
      {children}
    </article>
  );
}
