import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { ToneWord } from '../../components/tone-word.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { CalendarExport } from './calendar-export.tsx';
import { QuietHours } from './quiet-hours.tsx';
import classes from './settings.module.css';
import { SwitchSetting } from './switch-setting.tsx';

export function Reminders({ settings }: { readonly settings: Settings }) {
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
      <SwitchSetting name="staysInTray" settings={settings} />
      <SwitchSetting name="startsAtLogin" settings={settings} />
      <CalendarExport />
    </section>
  );
}
