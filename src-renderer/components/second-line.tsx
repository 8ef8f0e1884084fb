import { Text, type TextProps } from '@mantine/core';
import type { HTMLAttributes } from 'react';

type SecondLineProps = TextProps &
  Pick<HTMLAttributes<HTMLParagraphElement>, 'id' | 'role' | 'children'> & {
    readonly isSmall?: boolean;
  };

/** Words that matter less than those they stand under or beside. */
export function SecondLine({ isSmall = false, ...props }: SecondLineProps) {
  return <Text inherit c="dimmed" fz={isSmall ? '0.8125rem' : '0.875rem'} {...props} />;
}
