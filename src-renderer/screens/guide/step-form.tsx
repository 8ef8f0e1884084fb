import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './step-form.module.css';
import type { GuideState } from './use-guide.ts';

type StepFormProps = {
  readonly guide: GuideState;
  /** One sentence under the heading. */
  readonly lead?: ReactNode;
  /** What the one primary action does, where it is not to go to the next step. */
  readonly primary?: {
    readonly words: string;
    readonly act: () => void;
    readonly isBusy?: boolean;
  };
  /** Quieter ways on. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
};

/** One step: its heading, which takes the focus, and its actions, always at the same place. */
export function StepForm({ guide, lead, primary, others, children }: StepFormProps) {
  const { t } = useTranslation('guide');
  const { next, previous, values } = guide;
  const words = primary?.words ?? (next && t('continue', { step: t(`step.${next}`) }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (primary) primary.act();
    else if (next) guide.go(next);
  }

  return (
    <form
      className={classes['step']}
      onSubmit={submit}
      onKeyDown={submitAtHeading}
      autoComplete="off"
      noValidate
    >
      <div>
        <h2 tabIndex={-1} ref={takeFocus} className={classes['heading']}>
          {t(`heading.${values.step}`)}
        </h2>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
      </div>
      {children}
      <footer className={classes['foot']}>
        <Button type="submit" loading={primary?.isBusy ?? false}>
          {words}
        </Button>
        {previous && (
          <Button variant="default" onClick={() => guide.go(previous)}>
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
