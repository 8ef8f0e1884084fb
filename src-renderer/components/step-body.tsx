import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './step-body.module.css';

type StepBodyProps = {
  readonly heading: string;
  /** One sentence under the heading. */
  readonly lead?: ReactNode;
  /** The one primary action. */
  readonly primary: {
    readonly words: ReactNode;
    readonly act: () => void;
    readonly isBusy?: boolean;
    readonly isDisabled?: boolean;
  };
  /** Goes to the step before, where there is a way back. */
  readonly onBack?: (() => void) | undefined;
  /** Quieter ways on. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
};

/** One step: its heading, which takes the focus, and its actions, always at the same place. */
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

/** A ref: whoever goes to a step is at its heading, with the eye and with the keyboard. */
function takeFocus(heading: HTMLHeadingElement | null): void {
  if (heading === null) return;
  window.scrollTo({ top: 0 });
  heading.focus({ preventScroll: true });
}

/** Enter goes on from the heading too, so that who knows the way need not look for the button. */
function submitAtHeading(event: KeyboardEvent<HTMLFormElement>): void {
  const isHeading = event.target instanceof HTMLHeadingElement;
  if (event.key === 'Enter' && isHeading && !event.repeat) event.currentTarget.requestSubmit();
}
