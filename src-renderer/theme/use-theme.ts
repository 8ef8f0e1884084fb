import { createTheme, mergeThemeOverrides } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from './theme.ts';

/** Adds to the theme its only words, the name of close buttons. */
export function useTheme() {
  const { t } = useTranslation('navigation');
  const close = t('close');
  return useMemo(
    () =>
      mergeThemeOverrides(
        theme,
        createTheme({ components: { CloseButton: { defaultProps: { 'aria-label': close } } } }),
      ),
    [close],
  );
}
