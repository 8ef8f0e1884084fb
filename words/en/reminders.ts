/** Due dates and reminders. */
export const reminders = {
  due: 'Due {{when}}',
  wasDue: 'Was due {{when}}',
  expires: 'OKX may delete it {{when}} unless it is used or an IP is bound',
  expired: 'Probably deleted by OKX {{when}}: Signet knows of no use since',
  snoozed: 'Reminders snoozed until {{when}}',
  snooze: {
    open: 'Snooze reminders',
    days_one: 'For a day',
    days_other: 'For {{count}} days',
    date: 'Until a date…',
    until: 'Snooze until',
    fault: 'Choose a date between tomorrow and one year from now.',
    confirm: 'Snooze reminders until then',
    end: 'End the snooze',
  },
  used: {
    open: 'My application used it',
    why: 'OKX counts from the last signed call. Signet sees only its own calls, so enter when your application made one.',
    now: 'Just now',
    date: 'On a date…',
    on: 'Used on',
    fault: 'Choose a day after the last known call, no later than today.',
    confirm: 'Save this use',
  },
  question: {
    text: 'Signet can only remind you while it runs. Should it stay in the tray when you close its window, and start when you log in? You can change both in Settings.',
    yes: 'Keep Signet running',
    no: 'Not now',
  },
  setting: {
    title: 'Reminders',
    isReminding: {
      label: 'Notify me when a key is due',
      hint: 'Signet uses your system’s notifications, even while the vault is locked, but then without the label.',
    },
    silenced:
      'Your system does not show Signet’s notifications. Allow them in its settings; macOS shows those of signed applications only. Until then, Signet keeps trying, and you find what is due in the tray and under Health.',
    quietHours: {
      label: 'Quiet hours',
      hint: 'Signet notifies you of anything due when they end.',
      from: 'Quiet from',
      to: 'Quiet until',
      fault: 'Enter different start and end times.',
    },
    staysInTray: {
      label: 'Stay in the tray when the window is closed',
      hint: 'The vault locks as set above. If your desktop shows no tray, start Signet again to get its window back.',
    },
    startsAtLogin: {
      label: 'Start when you log in',
      hint: 'Its window opens too, unless it stays in the tray.',
    },
  },
  calendar: {
    label: 'Due dates for your calendar',
    hint: 'Saves an .ics file. Import it again after a rotation; most calendars then move the dates instead of adding new ones.',
    withLabels: 'With labels',
    save: 'Export due dates',
    none: 'No key has a due date yet, so there is nothing to export. Set a rotation for a key first.',
  },
} as const;
