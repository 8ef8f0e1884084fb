import type { ReactNode } from 'react';
import classes from './empty-state.module.css';
import box from './surface.module.css';

type EmptyStateProps = {
  /** `true` if it comes and goes while the user types. */
  readonly isLive?: boolean;
  readonly children: ReactNode;
};

/** Takes the place of a list that has no items, and says what to do about that. */
export function EmptyState({ isLive = false, children }: EmptyStateProps) {
  return (
    <section className={`${box.surface} ${classes.empty}`} role={isLive ? 'status' : undefined}>
      {children}
    </section>
  );
}
