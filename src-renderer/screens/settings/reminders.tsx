import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { CalendarExport } from './calendar-export.tsx';
import { QuietHours } from './quiet-hours.tsx';
import classes from './settings.module.css';
import { SwitchSetting } from './switch-setting.tsx';
import type { Saving } from './use-saving.ts';

type RemindersProps = { readonly settings: Settings; readonly saving: Saving };

export function Reminders({ settings, saving }: RemindersProps) {
  const { t } = useTranslation('reminders');
  return (
    <section className={classes['section']} aria-labelledby="settings-reminders">
      <h2 id="settings-reminders">{t('setting.title')}</h2>
      <SwitchSetting name="isReminding" settings={settings} saving={saving} />
      <QuietHours settings={settings} saving={saving} />
      <SwitchSetting name="staysInTray" settings={settings} saving={saving} />
      <SwitchSetting name="startsAtLogin" settings={settings} saving={saving} />
      <CalendarExport />
    </section>
  );
}
