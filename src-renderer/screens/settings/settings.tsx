import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { RecoveryKeeping } from '../../components/recovery-code/recovery-keeping.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { Appearance } from './appearance.tsx';
import { ChangePassword } from './change-password.tsx';
import { Protection } from './protection.tsx';
import { Reminders } from './reminders.tsx';
import { ReplaceCode } from './replace-code.tsx';
import classes from './settings.module.css';
import { VaultFile } from './vault-file.tsx';

export function Settings() {
  const { t } = useTranslation(['settings', 'recoveryKit']);
  const { value: settings, error, reload } = useProcedure('settings:get', {}, 'settings:changed');
  const [recoveryCode, setRecoveryCode] = useState<string>();

  if (recoveryCode !== undefined) {
    return (
      <Page title={t('recoveryKit:title')} subtitle={t('recoveryKit:lead')}>
        <div className={classes.kit}>
          <RecoveryKeeping recoveryCode={recoveryCode} onKept={() => setRecoveryCode(undefined)} />
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('settings:title')}>
      {error && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {settings && (
        <>
          <Appearance settings={settings} />
          <Protection settings={settings} />
          <Reminders settings={settings} />
        </>
      )}
      <section className={classes.section} aria-labelledby="settings-access">
        <h2 id="settings-access">{t('settings:access')}</h2>
        <ChangePassword />
        <ReplaceCode onReplaced={setRecoveryCode} />
      </section>
      <VaultFile />
    </Page>
  );
}
