export const palette = {
  title: 'Find',
  placeholder: 'Find a key, a screen or an action',
  nothing: 'Nothing matches. Try part of a label or the last four characters of an API key.',
  keys: 'Keys',
  screens: 'Screens',
  actions: 'Actions',
  add: 'Add a key',
  lock: 'Lock Signet',
} as const;
