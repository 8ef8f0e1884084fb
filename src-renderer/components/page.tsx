import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { focusHeading } from './focus-heading.ts';
import classes from './page.module.css';

type PageProps = {
  readonly title: string;
  /** One sentence under the title. */
  readonly subtitle?: ReactNode;
  /** The primary action, always at the same place. */
  readonly action?: ReactNode;
  /** Stands above the title: a link back. */
  readonly before?: ReactNode;
  /** Stands left of the title: an entry's seal. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of a screen: title, primary action, and content in one column. */
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
