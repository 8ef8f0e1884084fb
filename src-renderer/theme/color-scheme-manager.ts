import type { MantineColorSchemeManager } from '@mantine/core';

/** The theme is one of the settings, which main keeps: nothing goes to localStorage. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (standard) => standard,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
