import { Group, Radio, Stack } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { SecondLine } from '../../components/second-line.tsx';
import box from '../../components/surface.module.css';
import classes from './choice-card.module.css';

type ChoiceCardProps = {
  readonly value: string;
  readonly title: string;
  /** A short word beside the title, such as "advised". */
  readonly badge?: string | undefined;
  /** One sentence. */
  readonly text?: ReactNode;
  /** `true` to put the sentence beside the title, which saves a line. */
  readonly isDense?: boolean;
  /** `true` if a choice is required and missing. */
  readonly isWrong?: boolean;
  /** Facts in small print. */
  readonly children?: ReactNode;
};

/** One choice of a Radio.Group. The whole card is its label. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { value, title, badge, text, isDense = false, isWrong, children } = props;
  const id = useId();
  const sentence = (
    <SecondLine span id={`${id}-text`} className={classes.text}>
      {text}
    </SecondLine>
  );
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is Mantine's Radio.
    <label className={`${box.surface} ${classes.card}`}>
      <Radio
        value={value}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        aria-invalid={isWrong || undefined}
        className={classes.radio}
      />
      <Stack component="span" gap={2} miw={0}>
        <Group component="span" gap="0 10px" align="baseline">
          <strong id={`${id}-title`}>{title}</strong>
          {badge !== undefined && <span className={classes.badge}>{badge}</span>}
          {isDense && sentence}
        </Group>
        {!isDense && sentence}
        {children !== undefined && <span className={classes.facts}>{children}</span>}
      </Stack>
    </label>
  );
}
