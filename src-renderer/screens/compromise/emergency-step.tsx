import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompromiseStep } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { SavedCheckbox } from '../../components/saved-checkbox.tsx';
import { useAction } from '../../data/use-action.ts';
import classes from './compromise.module.css';

type EmergencyStepProps = {
  readonly step: CompromiseStep;
  /** From 1. */
  readonly number: number;
  readonly doneAt: string | undefined;
  readonly onTick: (isDone: boolean) => Promise<void>;
  /** Helps to do the step. */
  readonly children: ReactNode;
};

/** Shows one step: what to do, why, and when it was done. */
export function EmergencyStep({ step, number, doneAt, onTick, children }: EmergencyStepProps) {
  const { t } = useTranslation('compromise');
  const { run, error } = useAction(onTick);
  const isDone = doneAt !== undefined;
  const title = t(`step.${step}.title`);
  return (
    <li className={classes.step} data-done={isDone} aria-labelledby={step}>
      <span className={classes.number} aria-hidden>
        {isDone ? <IconCheck size={16} stroke={2.5} /> : number}
      </span>
      <div className={classes.what}>
        <div className={classes.head}>
          <h2 id={step}>{title}</h2>
          <p>{t(`step.${step}.text`)}</p>
        </div>
        {children}
        {error && <ErrorNotice error={error} />}
      </div>
      <div className={classes.done}>
        <SavedCheckbox
          label={t('done')}
          name={`${t('done')}: ${title}`}
          checked={isDone}
          onSave={run}
        />
        {isDone && <Instant at={doneAt} form="time" />}
      </div>
    </li>
  );
}
