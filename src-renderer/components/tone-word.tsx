import {
  IconAlertTriangle,
  IconCircleCheck,
  IconHelpCircle,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './tone-word.module.css';

/** Confirmed, attention, danger, unknown, or a plain fact. */
type Tone = 'green' | 'amber' | 'red' | 'gray' | 'plain';

const icons = {
  green: IconCircleCheck,
  amber: IconAlertTriangle,
  red: IconAlertTriangle,
  gray: IconHelpCircle,
  plain: IconInfoCircle,
} as const;

type ToneWordProps = { readonly tone: Tone; readonly children: ReactNode };

/** Words whose colour means something, with the icon that says the same. Plain words have none. */
export function ToneWord({ tone, children }: ToneWordProps) {
  const Icon = icons[tone];
  return (
    <span className={classes.word} data-tone={tone}>
      {tone !== 'plain' && <Icon size={16} stroke={1.75} aria-hidden />}
      <span className={classes.text}>{children}</span>
    </span>
  );
}
