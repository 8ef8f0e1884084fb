import type { MantineColorSchemeManager } from '@mantine/core';

/** Stores nothing in localStorage, because main stores the theme with the other settings. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (standard) => standard,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
