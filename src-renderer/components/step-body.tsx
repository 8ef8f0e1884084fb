import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './step-body.module.css';

type StepBodyProps = {
  readonly heading: string;
  /** One sentence under the heading. */
  readonly lead?: ReactNode;
  readonly primary: {
    readonly words: ReactNode;
    readonly act: () => void;
    readonly isBusy?: boolean;
    readonly isDisabled?: boolean;
  };
  /** Goes to the previous step; absent if there is no way back. */
  readonly onBack?: (() => void) | undefined;
  /** Less prominent actions. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
};

/** Shows one step: its heading, which takes the focus, its content, and its actions. */
export function StepBody(props: StepBodyProps) {
  const { heading, lead, primary, onBack, others, children } = props;
  const { t } = useTranslation('steps');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!primary.isDisabled && !primary.isBusy) primary.act();
  }

  return (
    <form
      className={classes.step}
      onSubmit={submit}
      onKeyDown={submitAtHeading}
      autoComplete="off"
      noValidate
    >
      <div>
        <h2 tabIndex={-1} ref={takeFocus} className={classes.heading}>
          {heading}
        </h2>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {children}
      <footer className={classes.foot}>
        <Button
          type="submit"
          loading={primary.isBusy ?? false}
          disabled={primary.isDisabled ?? false}
        >
          {primary.words}
        </Button>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
        )}
        {others}
      </footer>
    </form>
  );
}

/** A ref that scrolls to the heading of a new step and focuses it. */
function takeFocus(heading: HTMLHeadingElement | null): void {
  if (heading === null) return;
  window.scrollTo({ top: 0 });
  heading.focus({ preventScroll: true });
}

/** Makes Enter on the heading press the primary button, for users who know the way. */
function submitAtHeading(event: KeyboardEvent<HTMLFormElement>): void {
  const isHeading = event.target instanceof HTMLHeadingElement;
  if (event.key === 'Enter' && isHeading && !event.repeat) event.currentTarget.requestSubmit();
}
