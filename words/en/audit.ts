/** The audit: comparing OKX's lists of keys and connections with the vault. */
export const audit = {
  heading: 'Compare OKX’s lists with Signet',
  why: 'A forgotten key, or an application that is still connected, works for whoever has it.',
  last: 'Last compared {{when}}',
  never: 'Not compared yet',
  wasDue: 'Due since {{when}}',
  next: 'Next due {{when}}',
  show: 'Compare now',
  hide: 'Hide the steps',
  steps: {
    open: 'Open “API and connections” on OKX. It lists your keys and the applications that are connected to your account. Look in every account and sub-account that you use.',
    compare: 'Look for each key in Signet. Add those that are missing here and still in use.',
    remove:
      'Delete every key that you no longer use, and remove the connections that you do not need. OKX cannot disable a key: it can only be edited or deleted.',
  },
  open: 'Open the API page on OKX',
  openSite: 'Open the API page on OKX: {{site}}',
  tick: 'I have compared them',
  ticked: 'The date is saved in the vault.',
  setting: {
    label: 'Remind me to compare OKX’s lists with Signet',
    hint: 'Keys and connections that you no longer use are easy to forget. The steps are on the page Health.',
    months_one: 'Every month',
    months_other: 'Every {{count}} months',
    never: 'Never',
  },
} as const;
