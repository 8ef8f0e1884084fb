import type { ReactNode } from 'react';
import classes from './empty-state.module.css';
import box from './surface.module.css';

type EmptyStateProps = {
  /** `true` if it comes and goes while the user types. */
  readonly isLive?: boolean;
  /** `true` if it stands alone on its screen. */
  readonly isAlone?: boolean;
  readonly children: ReactNode;
};

/** Takes the place of a list that has no items, and says what to do about that. */
export function EmptyState({ isLive = false, isAlone = false, children }: EmptyStateProps) {
  return (
    <section
      className={`${box.surface} ${classes.empty}`}
      role={isLive ? 'status' : undefined}
      data-alone={isAlone}
    >
      {children}
    </section>
  );
}
