import { createTheme, mergeThemeOverrides } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from './theme.ts';

/** The theme, with the one thing in it that has words: a name for every close button. */
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
