/** The icon beside the clock and its menu. */
export const tray = {
  open: 'Open Signet',
  lock: 'Lock vault',
  quit: 'Quit Signet',
  attention: 'Signet. Keys that need attention: {{count}}',
  audit: 'Compare OKX’s lists with Signet',
  due: {
    'expired-likely': 'Probably expired: {{count}}',
    overdue: 'Overdue for rotation: {{count}}',
    due: 'Due for rotation: {{count}}',
    'inactive-soon': 'May expire for lack of use: {{count}}',
    'due-soon': 'Due soon: {{count}}',
  },
} as const;
