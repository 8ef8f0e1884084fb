/** Notifications of the system. */
export const notices = {
  open: 'Open',
  snooze: 'Snooze a day',
  unlock: 'Unlock Signet to see which.',
  audit: {
    title: 'Time to compare OKX’s lists with Signet',
    body: 'Open Signet: Health has the steps.',
  },
  many: {
    title: '{{count}} keys need your attention',
    body: 'Open Signet to see which, and what to do.',
  },
  state: {
    'due-soon': {
      unnamed: 'A key will soon be due for rotation',
      named: '“{{label}}” will soon be due for rotation',
      body: 'Open it to see the date.',
    },
    due: {
      unnamed: 'A key is due for rotation',
      named: '“{{label}}” is due for rotation',
      body: 'Open it to replace the key.',
    },
    overdue: {
      unnamed: 'A key is overdue for rotation',
      named: '“{{label}}” is overdue for rotation',
      body: 'Open it to replace the key.',
    },
    'inactive-soon': {
      unnamed: 'A key may soon expire for lack of use',
      named: '“{{label}}” may soon expire for lack of use',
      body: 'Open it to check the key, which counts as use, or bind an IP on OKX.',
    },
    'expired-likely': {
      unnamed: 'A key has probably expired',
      named: '“{{label}}” has probably expired',
      body: 'Signet knows of no use for 14 days. Open it to check the key.',
    },
  },
} as const;
