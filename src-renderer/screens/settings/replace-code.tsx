import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReplaceCodeForm } from './replace-code-form.tsx';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';

type ReplaceCodeProps = { readonly onReplaced: (recoveryCode: string) => void };

export function ReplaceCode({ onReplaced }: ReplaceCodeProps) {
  const { t } = useTranslation('settings');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <SettingRow
        label={t('replaceCode.title')}
        labelId="settings-code"
        hint={t('replaceCode.hint')}
      >
        {!isOpen && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('replaceCode.open')}
          </Button>
        )}
      </SettingRow>
      {isOpen && (
        <div className={classes.form}>
          <ReplaceCodeForm onReplaced={onReplaced} onClose={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}
