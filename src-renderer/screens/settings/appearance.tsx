import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageSchema, type Settings, themeSchema } from '#contract';
import { useOptimistic } from '../../data/use-optimistic.ts';
import { useSaving } from '../../data/use-saving.ts';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';

export function Appearance({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const [theme, keepTheme] = useOptimistic(settings.theme);
  const [language, keepLanguage] = useOptimistic(settings.language);
  const savingTheme = useSaving('theme');
  const savingLanguage = useSaving('language');
  return (
    <section className={classes.section} aria-labelledby="settings-appearance">
      <h2 id="settings-appearance">{t('appearance')}</h2>
      <SettingRow label={t('theme.label')} labelId="settings-theme" saving={savingTheme}>
        <SegmentedControl
          aria-labelledby="settings-theme"
          value={theme}
          data={themeSchema.options.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(value) => keepTheme(value, () => savingTheme.save(value))}
        />
      </SettingRow>
      <SettingRow label={t('language.label')} labelId="settings-language" saving={savingLanguage}>
        <NativeSelect
          aria-labelledby="settings-language"
          value={language}
          data={languageSchema.options.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) => {
            // The options are the values of the list above.
            const value = currentTarget.value as Settings['language'];
            keepLanguage(value, () => savingLanguage.save(value));
          }}
        />
      </SettingRow>
    </section>
  );
}
