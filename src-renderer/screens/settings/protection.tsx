import { useTranslation } from 'react-i18next';
import { clipboardSecondsLimit, lockMinutesLimit, type Settings } from '#contract';
import { NumberSetting } from './number-setting.tsx';
import classes from './settings.module.css';

export function Protection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  return (
    <section className={classes.section} aria-labelledby="settings-protection">
      <h2 id="settings-protection">{t('protection')}</h2>
      <NumberSetting name="lockMinutes" limit={lockMinutesLimit} settings={settings} />
      <NumberSetting name="clipboardSeconds" limit={clipboardSecondsLimit} settings={settings} />
    </section>
  );
}
