/** The system's own dialogs, which no page can draw. */
export const dialogs = {
  cancel: 'Cancel',
  key: 'Key: ending in {{ending}}, {{site}}, {{environment}}.',
  keyHidden: 'Key: {{site}}, {{environment}}.',
  confirm: {
    leaves: {
      message: 'Sign a withdrawal with “{{label}}”?',
      detail:
        'This request takes funds out of your accounts. Anyone who has the signature can send it for 30 seconds.',
      button: 'Sign withdrawal',
    },
    moves: {
      message: 'Sign a transfer of funds with “{{label}}”?',
      detail: 'This request moves funds or positions between your accounts on OKX, or allows that.',
      button: 'Sign transfer',
    },
    grants: {
      message: 'Sign a change of access with “{{label}}”?',
      detail:
        'This request changes who or what has access to your accounts on OKX, or where deposits arrive. The change stays after this key is deleted.',
      button: 'Sign change of access',
    },
    'unknown-endpoint': {
      message: 'Sign an unknown request with “{{label}}”?',
      detail:
        'Signet does not know this endpoint, or the permission that it needs. Sign it only if you know what it does.',
      button: 'Sign anyway',
    },
    'other-host': {
      message: 'Send “{{label}}” to a host that is not OKX’s?',
      detail:
        'The API key and the passphrase go to the following address, which this entry uses instead of OKX’s own. Allow it only if you set that address yourself.',
      button: 'Send there',
    },
    unproved: {
      message: 'Finish the rotation of “{{label}}” without proof?',
      detail:
        'OKX has not confirmed that the old key is dead. If it still works, anyone who has it can keep using it, and Signet no longer has it to check.',
      button: 'Finish without proof',
    },
    'still-held': {
      message: 'Finish the rotation of “{{label}}” although the old key still exists?',
      detail:
        'OKX still has the old key. Anyone who has it can keep using it, and Signet no longer has it to check. Delete it on OKX first.',
      button: 'Finish anyway',
    },
  },
  openVault: {
    title: 'Open a vault',
    button: 'Open vault',
    filter: 'Signet vault',
    all: 'All files',
  },
  createVault: {
    title: 'Where should the new vault be?',
    button: 'Use this place',
    filter: 'Signet vault',
  },
  page: {
    failed: {
      message: 'Signet’s window cannot be shown',
      detail:
        'It failed three times within a minute. Your vault is not affected. If trying again does not help, reinstall Signet.',
      first: 'Try again',
      second: 'Quit Signet',
    },
    stuck: {
      message: 'Signet’s window does not respond',
      detail: 'If you restart it, anything you have typed and not saved is lost.',
      first: 'Wait',
      second: 'Restart',
    },
  },
} as const;
