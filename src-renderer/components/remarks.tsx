import { Stack, type StackProps } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './remarks.module.css';

type RemarksProps = Pick<StackProps, 'gap' | 'mt'> & { readonly children: ReactNode };

/** Sentences about a field. A screen reader reads them out when they change. */
export function Remarks({ gap = 4, ...props }: RemarksProps) {
  return <Stack role="status" gap={gap} fz="0.875rem" className={classes.remarks} {...props} />;
}
