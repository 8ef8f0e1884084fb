import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './settings.module.css';

type SettingRowProps = {
  readonly label: string;
  /** Of the label, for the control to be named by. */
  readonly labelId: string;
  readonly hint?: string;
  readonly hintId?: string;
  readonly isSaved?: boolean;
  readonly children: ReactNode;
};

/** One setting: what it is at the left, its control at the right, and that it was saved. */
export function SettingRow(props: SettingRowProps) {
  const { t } = useTranslation('settings');
  return (
    <div className={classes['row']}>
      <div className={classes['words']}>
        <span id={props.labelId} className={classes['label']}>
          {props.label}
        </span>
        {props.hint !== undefined && (
          <span id={props.hintId} className={classes['hint']}>
            {props.hint}
          </span>
        )}
      </div>
      <div className={classes['saved']} role="status">
        {props.isSaved && (
          <>
            <IconCheck size={16} stroke={2} aria-hidden />
            {t('saved')}
          </>
        )}
      </div>
      <div className={classes['control']}>{props.children}</div>
    </div>
  );
}
