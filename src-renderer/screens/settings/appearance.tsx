import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { useOptimistic } from '../../data/use-optimistic.ts';
import type { Saving } from '../../data/use-saving.ts';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';

const themes = ['system', 'light', 'dark'] as const;
const languages = ['system', 'en', 'zh-Hans', 'zh-Hant'] as const;

type AppearanceProps = { readonly settings: Settings; readonly saving: Saving };

export function Appearance({ settings, saving }: AppearanceProps) {
  const { t } = useTranslation('settings');
  const [theme, keepTheme] = useOptimistic(settings.theme);
  const [language, keepLanguage] = useOptimistic(settings.language);
  return (
    <section className={classes['section']} aria-labelledby="settings-appearance">
      <h2 id="settings-appearance">{t('appearance')}</h2>
      <SettingRow
        label={t('theme.label')}
        labelId="settings-theme"
        isSaved={saving.saved === 'theme'}
      >
        <SegmentedControl
          aria-labelledby="settings-theme"
          value={theme}
          data={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(value) => keepTheme(value, () => saving.save('theme', value))}
        />
      </SettingRow>
      <SettingRow
        label={t('language.label')}
        labelId="settings-language"
        isSaved={saving.saved === 'language'}
      >
        <NativeSelect
          aria-labelledby="settings-language"
          value={language}
          data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) => {
            // The options are the very list above.
            const value = currentTarget.value as Settings['language'];
            keepLanguage(value, () => saving.save('language', value));
          }}
        />
      </SettingRow>
    </section>
  );
}
