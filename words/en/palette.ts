export const palette = {
  title: 'Find',
  placeholder: 'Find a key, a screen, an action or an answer',
  nothing: 'Nothing matches. Try part of a label or the last four characters of an API key.',
  keys: 'Keys',
  screens: 'Screens',
  actions: 'Actions',
  help: 'Help',
  create: 'Create a key with the guide',
  add: 'Add a key I already have',
  lock: 'Lock Signet',
} as const;
