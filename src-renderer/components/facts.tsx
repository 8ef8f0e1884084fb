import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './facts.module.css';

type FactsProps = {
  /** The space between rows and between columns, as in CSS. */
  readonly gap: string;
  readonly className?: string;
  /** Pairs of `dt` and `dd`. */
  readonly children: ReactNode;
};

/** Names in one column, and their values in another. */
export function Facts({ gap, className = '', children }: FactsProps) {
  return (
    <Box component="dl" className={`${classes.facts} ${className}`} __vars={{ '--facts-gap': gap }}>
      {children}
    </Box>
  );
}
