/** The places of vaults. */
export const places = {
  title: 'Vault file',
  path: 'path of the vault file',
  hint: 'The command line also opens this one. To use another vault, Signet locks this one first.',
  willBe: 'Your vault will be kept in',
  other: 'Use another vault',
  otherPlace: 'Use another place or an existing vault',
  before: 'Recent vaults',
  open: 'Open a vault…',
  create: 'Create another vault…',
  elsewhere: 'Choose another place…',
  back: 'Back, without a new vault',
  switch: 'Open',
  switchTo: 'Open {{name}}',
  forget: 'Forget',
  forgetOne: 'Forget {{name}}',
  forgetHint: 'Forget takes a vault off this list. Its file is not deleted.',
  show: 'Show in folder',
  reach: {
    absent: 'Not there right now. Was it moved or renamed, or is a synced folder out of date?',
    'link-broken':
      'The link points to {{target}}, which is not there right now. Is a drive or a synced folder missing?',
    'folder-missing': 'Its folder is not there right now. Is a drive or a synced folder missing?',
    'no-access': 'The system denies access to it right now. Is the drive or the network connected?',
  },
  unreachable: {
    title: 'Your vault is not there right now',
    lead: 'Signet does not create a new vault there, so that you do not lose the old one.',
    retry: 'Try again',
    forget: 'Forget this vault',
  },
  listLost: {
    title: 'Signet does not know your recent vaults',
    text: 'It cannot read its list, so this is the default place. If your vault is somewhere else, open it there.',
  },
} as const;
