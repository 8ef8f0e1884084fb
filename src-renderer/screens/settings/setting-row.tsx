import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { SecondLine } from '../../components/second-line.tsx';
import type { Saving } from '../../data/use-saving.ts';
import classes from './settings.module.css';

type SettingRowProps = {
  readonly label: string;
  /** The id of the label, which names the control. */
  readonly labelId: string;
  readonly hint?: string;
  readonly hintId?: string;
  readonly saving?: Saving;
  readonly children: ReactNode;
};

/** Shows one setting: its words at the left, its control at the right, and "saved" between them. */
export function SettingRow(props: SettingRowProps) {
  const { t } = useTranslation('settings');
  return (
    <>
      <div className={classes.row}>
        <div className={classes.words}>
          <span id={props.labelId} className={classes.label}>
            {props.label}
          </span>
          {props.hint !== undefined && (
            <SecondLine span id={props.hintId}>
              {props.hint}
            </SecondLine>
          )}
        </div>
        <div className={classes.saved} role="status">
          {props.saving?.isSaved && (
            <>
              <IconCheck size={16} stroke={2} aria-hidden />
              {t('saved')}
            </>
          )}
        </div>
        <div className={classes.control}>{props.children}</div>
      </div>
      {props.saving?.error && <ErrorNotice error={props.saving.error} />}
    </>
  );
}
