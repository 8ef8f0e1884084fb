import { useTranslation } from 'react-i18next';
import { clipboardSecondsLimit, lockMinutesLimit, type Settings } from '#contract';
import type { Saving } from '../../data/use-saving.ts';
import { NumberSetting } from './number-setting.tsx';
import classes from './settings.module.css';

type ProtectionProps = { readonly settings: Settings; readonly saving: Saving };

export function Protection({ settings, saving }: ProtectionProps) {
  const { t } = useTranslation('settings');
  return (
    <section className={classes['section']} aria-labelledby="settings-protection">
      <h2 id="settings-protection">{t('protection')}</h2>
      <NumberSetting
        name="lockMinutes"
        limit={lockMinutesLimit}
        settings={settings}
        saving={saving}
      />
      <NumberSetting
        name="clipboardSeconds"
        limit={clipboardSecondsLimit}
        settings={settings}
        saving={saving}
      />
    </section>
  );
}
