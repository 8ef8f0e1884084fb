import { Radio } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './choice-card.module.css';

type ChoiceCardProps = {
  readonly value: string;
  readonly title: string;
  /** A short word beside the title: what is advised. */
  readonly badge?: string | undefined;
  /** One sentence. */
  readonly text?: ReactNode;
  /** Whether the sentence stands beside the title, to save a line. */
  readonly isDense?: boolean;
  /** Whether something has to be chosen and was not. */
  readonly isWrong?: boolean;
  /** Facts at a glance. */
  readonly children?: ReactNode;
};

/** One of several ways, in a Radio.Group: the whole card is its label. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { value, title, badge, text, isDense = false, isWrong, children } = props;
  const id = useId();
  const sentence = (
    <span id={`${id}-text`} className={classes.text}>
      {text}
    </span>
  );
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is Mantine's Radio.
    <label className={classes.card}>
      <Radio
        value={value}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        aria-invalid={isWrong || undefined}
        className={classes.radio}
      />
      <span className={classes.words}>
        <span className={classes.title}>
          <strong id={`${id}-title`}>{title}</strong>
          {badge !== undefined && <span className={classes.badge}>{badge}</span>}
          {isDense && sentence}
        </span>
        {!isDense && sentence}
        {children !== undefined && <span className={classes.facts}>{children}</span>}
      </span>
    </label>
  );
}
