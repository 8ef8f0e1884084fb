import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { ToneWord } from '../../components/tone-word.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import type { Saving } from '../../data/use-saving.ts';
import { CalendarExport } from './calendar-export.tsx';
import { QuietHours } from './quiet-hours.tsx';
import classes from './settings.module.css';
import { SwitchSetting } from './switch-setting.tsx';

type RemindersProps = { readonly settings: Settings; readonly saving: Saving };

export function Reminders({ settings, saving }: RemindersProps) {
  const { t } = useTranslation('reminders');
  const { value: system } = useProcedure('system:state', {}, 'system:changed');
  return (
    <section className={classes['section']} aria-labelledby="settings-reminders">
      <h2 id="settings-reminders">{t('setting.title')}</h2>
      <SwitchSetting name="isReminding" settings={settings} saving={saving} />
      {settings.isReminding && system?.isSilenced && (
        <div className={classes['trouble']} role="status">
          <ToneWord tone="amber">{t('setting.silenced')}</ToneWord>
        </div>
      )}
      <QuietHours settings={settings} saving={saving} />
      <SwitchSetting name="staysInTray" settings={settings} saving={saving} />
      <SwitchSetting name="startsAtLogin" settings={settings} saving={saving} />
      <CalendarExport />
    </section>
  );
}
