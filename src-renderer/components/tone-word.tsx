import {
  IconAlertTriangle,
  IconCircleCheck,
  IconHelpCircle,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './tone-word.module.css';

/** `green` is confirmed, `amber` attention, `red` danger, `gray` unknown, and `plain` a fact. */
type Tone = 'green' | 'amber' | 'red' | 'gray' | 'plain';

const icons = {
  green: IconCircleCheck,
  amber: IconAlertTriangle,
  red: IconAlertTriangle,
  gray: IconHelpCircle,
  plain: IconInfoCircle,
} as const;

type ToneWordProps = { readonly tone: Tone; readonly children: ReactNode };

/** Shows words in a colour that means something, with an icon that means the same. Plain words have neither. */
export function ToneWord({ tone, children }: ToneWordProps) {
  const Icon = icons[tone];
  return (
    <span className={classes.word} data-tone={tone}>
      {tone !== 'plain' && <Icon size={16} stroke={1.75} aria-hidden />}
      <span className={classes.text}>{children}</span>
    </span>
  );
}
