import type { HTMLAttributes } from 'react';
import classes from './hairline-list.module.css';
import box from './surface.module.css';

type HairlineListProps = HTMLAttributes<HTMLElement> & {
  readonly component?: 'ul' | 'ol' | 'dl';
};

/** A list in a box, with a hairline between its items. */
export function HairlineList({
  component: List = 'ul',
  className = '',
  ...props
}: HairlineListProps) {
  return <List className={`${box.surface} ${classes.list} ${className}`} {...props} />;
}
