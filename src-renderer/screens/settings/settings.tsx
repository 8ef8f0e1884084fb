import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clipboardSecondsLimit, lockMinutesLimit, type Settings as SettingValues } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { RecoverySteps } from '../../components/recovery-code/recovery-steps.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { Appearance } from './appearance.tsx';
import { AuditSetting } from './audit-setting.tsx';
import { CalendarExport } from './calendar-export.tsx';
import { ChangePassword } from './change-password.tsx';
import { NumberSetting } from './number-setting.tsx';
import { QuietHours } from './quiet-hours.tsx';
import { ReplaceCode } from './replace-code.tsx';
import classes from './settings.module.css';
import { SwitchSetting } from './switch-setting.tsx';
import { VaultFile } from './vault-file.tsx';

export function Settings() {
  const { t } = useTranslation(['settings', 'recoveryKit']);
  const { value: settings, error, reload } = useProcedure('settings:get', {}, 'settings:changed');
  const [recoveryCode, setRecoveryCode] = useState<string>();

  if (recoveryCode !== undefined) {
    return (
      <Page title={t('recoveryKit:title')} subtitle={t('recoveryKit:lead')}>
        <div className={classes.kit}>
          <RecoverySteps recoveryCode={recoveryCode} onDone={() => setRecoveryCode(undefined)} />
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

function Protection({ settings }: { readonly settings: SettingValues }) {
  const { t } = useTranslation('settings');
  return (
    <section className={classes.section} aria-labelledby="settings-protection">
      <h2 id="settings-protection">{t('protection')}</h2>
      <NumberSetting name="lockMinutes" limit={lockMinutesLimit} settings={settings} />
      <NumberSetting name="clipboardSeconds" limit={clipboardSecondsLimit} settings={settings} />
    </section>
  );
}

function Reminders({ settings }: { readonly settings: SettingValues }) {
  const { t } = useTranslation('reminders');
  const { value: system } = useProcedure('system:state', {}, 'system:changed');
  return (
    <section className={classes.section} aria-labelledby="settings-reminders">
      <h2 id="settings-reminders">{t('setting.title')}</h2>
      <SwitchSetting name="isReminding" settings={settings} />
      {settings.isReminding && system?.isSilenced && (
        <div className={classes.trouble} role="status">
          <ToneWord tone="amber">{t('setting.silenced')}</ToneWord>
        </div>
      )}
      <QuietHours settings={settings} />
      <AuditSetting settings={settings} />
      <SwitchSetting name="staysInTray" settings={settings} />
      <SwitchSetting name="startsAtLogin" settings={settings} />
      <CalendarExport />
    </section>
  );
}
