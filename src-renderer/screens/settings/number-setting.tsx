import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { useSaving } from '../../data/use-saving.ts';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';

type NumberSettingProps = {
  readonly name: 'lockMinutes' | 'clipboardSeconds';
  readonly limit: { readonly min: number; readonly max: number };
  readonly settings: Settings;
};

/** A number that is saved as soon as it is in its range. Otherwise the field shows the range. */
export function NumberSetting({ name, limit, settings }: NumberSettingProps) {
  const { t } = useTranslation('settings');
  const [draft, setDraft] = useState<number | string>(settings[name]);
  const saving = useSaving(name);
  const isValid = typeof draft === 'number' && draft >= limit.min && draft <= limit.max;

  function change(value: number | string): void {
    setDraft(value);
    if (typeof value === 'number' && value >= limit.min && value <= limit.max) {
      void keep(value);
    }
  }

  async function keep(value: number): Promise<void> {
    if (await saving.save(value)) return;
    setDraft((now) => (now === value ? settings[name] : now));
  }

  return (
    <SettingRow
      label={t(`${name}.label`)}
      labelId={`settings-${name}`}
      hint={t(`${name}.hint`)}
      hintId={`settings-${name}-hint`}
      saving={{ ...saving, isSaved: isValid && saving.isSaved }}
    >
      <NumberInput
        className={classes.number}
        aria-labelledby={`settings-${name}`}
        attributes={{ input: { 'aria-describedby': `settings-${name}-hint` } }}
        aria-invalid={!isValid}
        error={isValid ? undefined : t(`${name}.fault`, limit)}
        suffix={t(`${name}.unit`)}
        value={draft}
        min={limit.min}
        max={limit.max}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        onChange={change}
      />
    </SettingRow>
  );
}
