import { Group, Stack } from '@mantine/core';
import type { HTMLAttributes } from 'react';
import classes from './plain-list.module.css';

type PlainListProps = Pick<
  HTMLAttributes<HTMLUListElement>,
  'children' | 'aria-labelledby' | 'lang'
> & {
  /** Pixels between the items, or two lengths as in CSS. */
  readonly gap?: number | string;
  /** `true` if the items stand side by side, in as many lines as they need. */
  readonly isRow?: boolean;
  readonly className?: string;
};

/** A list without bullets. */
export function PlainList({ gap = 0, isRow = false, className = '', ...props }: PlainListProps) {
  const Layout = isRow ? Group : Stack;
  return <Layout component="ul" gap={gap} className={`${classes.list} ${className}`} {...props} />;
}
