/** Where vaults lie. */
export const places = {
  title: 'Vault file',
  path: 'the path of the vault file',
  hint: 'The command line opens this one, too. To use another, Signet locks this one first.',
  willBe: 'Your vault will be kept in',
  other: 'Use another vault',
  otherPlace: 'Use another place, or a vault that exists',
  before: 'Opened before',
  open: 'Open a vault…',
  create: 'Create another vault…',
  elsewhere: 'Choose another place…',
  back: 'Back, without a new vault',
  switch: 'Open',
  switchTo: 'Open {{name}}',
  forget: 'Forget',
  forgetOne: 'Forget {{name}}',
  forgetHint: 'Forget takes a vault off this list. Its file stays where it is.',
  show: 'Show in folder',
  reach: {
    absent: 'Not there now. Was it moved or renamed, or is a synced folder not up to date?',
    'link-broken':
      'A link to a place that is not there now. Is a drive or a synced folder missing?',
    'folder-missing': 'Its folder is not there now. Is a drive or a synced folder missing?',
    'no-access': 'The system gives no access to it now. Is the drive or the network connected?',
  },
  unreachable: {
    title: 'Your vault is not there now',
    lead: 'Signet makes no new vault in its place, so that the old one is not cut off.',
    retry: 'Look again',
    forget: 'Forget this vault',
  },
  listLost: {
    title: 'Signet does not know which vaults you opened before',
    text: 'Its list of them cannot be read, so this is the usual place. If your vault is somewhere else, open it there.',
  },
} as const;
