import { Button } from '@mantine/core';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecoveredContext } from '../../components/recovered-context.ts';
import { ChangePasswordForm } from './change-password-form.tsx';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';

export function ChangePassword() {
  const { t } = useTranslation('settings');
  const { isRecovered } = use(RecoveredContext);
  const [isOpen, setOpen] = useState(isRecovered);
  return (
    <>
      <SettingRow
        label={t('changePassword.title')}
        labelId="settings-password"
        hint={t('changePassword.hint')}
      >
        {!isOpen && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('changePassword.open')}
          </Button>
        )}
      </SettingRow>
      {isOpen && (
        <div className={classes.form}>
          <ChangePasswordForm onClose={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}
